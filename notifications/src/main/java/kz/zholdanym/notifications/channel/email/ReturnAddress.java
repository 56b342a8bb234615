package kz.zholdanym.notifications.channel.email;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdanym.notifications.channel.UnusableSettingException;

/**
 * The address that letters return to. With a delimiter each letter has one of its own, {@code bounces+<token>@...}, so that
 * it is recognised even by a report that quotes nothing of it (VERP).
 *
 * @param mailbox the address of the mailbox, in ASCII
 * @param delimiter what the mail server splits the mailbox's name from the token by; empty for one address for all letters
 */
record ReturnAddress(String mailbox, String delimiter) {

    private static final Set<String> DELIMITERS = Set.of("", "+", "-", "=", "_");
    private static final int LONGEST_LOCAL_PART = 64;

    /** @throws UnusableSettingException if no such address can be */
    ReturnAddress {
        if (!DELIMITERS.contains(delimiter)) {
            throw new UnusableSettingException("bounces.delimiter", "portal.bounces.delimiter");
        }
        if (mailbox.indexOf('@') + delimiter.length() + LetterToken.LENGTH > LONGEST_LOCAL_PART) {
            throw new UnusableSettingException("bounces.long", "portal.bounces.address");
        }
    }

    String of(UUID step) {
        int at = mailbox.indexOf('@');
        return delimiter.isEmpty()
                ? mailbox
                : mailbox.substring(0, at) + delimiter + LetterToken.of(step) + mailbox.substring(at);
    }

    /** The step whose letter has come back to this address, as a header may write it. */
    Optional<UUID> stepOf(String recipient) {
        if (delimiter.isEmpty()) {
            return Optional.empty();
        }
        int at = mailbox.indexOf('@');
        String before = mailbox.substring(0, at) + delimiter;
        Matcher matcher = Pattern.compile(
                        Pattern.quote(before.toLowerCase(Locale.ROOT)) + "(" + LetterToken.FORM + ")@")
                .matcher(recipient.toLowerCase(Locale.ROOT));
        return matcher.find() ? LetterToken.step(matcher.group(1)) : Optional.empty();
    }
}
