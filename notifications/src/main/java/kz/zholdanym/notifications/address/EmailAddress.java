package kz.zholdanym.notifications.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zholdanym.notifications.address.InvalidEmailAddressException.Reason;

/**
 * An address that letters can be sent to, as far as its form tells. A domain in Kazakh or Russian letters is one; the part
 * before the @ is Latin, since few mail servers take another.
 *
 * @param value as people write it; personal data
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LOCAL_PART_IN_ANY_LETTERS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    /** Two labels at least, the last of which is no number (RFC 1123, 2.1; RFC 3696, 2). */
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** @throws InvalidEmailAddressException saying what has to be mended */
    public EmailAddress {
        int at = value.lastIndexOf('@');
        String localPart = value.substring(0, Math.max(at, 0));
        if (value.length() > LONGEST || localPart.length() > LONGEST_LOCAL_PART) {
            throw new InvalidEmailAddressException(Reason.MALFORMED);
        }
        if (!LOCAL_PART.matcher(localPart).matches()) {
            throw new InvalidEmailAddressException(
                    LOCAL_PART_IN_ANY_LETTERS.matcher(localPart).matches() ? Reason.NOT_LATIN : Reason.MALFORMED);
        }
        if (asciiDomain(value.substring(at + 1)).isEmpty()) {
            throw new InvalidEmailAddressException(Reason.DOMAIN);
        }
    }

    /** Why no letter can be sent to the text; empty if one can. */
    public static Optional<Reason> problem(String text) {
        try {
            new EmailAddress(text);
            return Optional.empty();
        } catch (InvalidEmailAddressException invalid) {
            return Optional.of(invalid.reason());
        }
    }

    /** The address as mail servers write it, its domain in the letters of the domain name system (RFC 5891). */
    public String ascii() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + asciiDomain(value.substring(at + 1)).orElseThrow();
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException unwritable) {
            return Optional.empty();
        }
    }

    /** The first letter and the domain, because it ends up in logs. */
    @Override
    public String toString() {
        return "EmailAddress[" + value.charAt(0) + "•••" + value.substring(value.lastIndexOf('@')) + "]";
    }
}
