package kz.zholdanym.notifications.channel.email;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A letter's token: the id of its step in 32 lower-case hexadecimal digits. 74 bits of the id are random, so that nobody who
 * has not seen the letter can report it as returned; it says nothing of the person. The same for every attempt, because the
 * attempt whose outcome is unknown may be the one that comes back.
 */
final class LetterToken {

    static final int LENGTH = 32;
    static final String FORM = "[0-9a-f]{32}";

    private static final Pattern TOKEN = Pattern.compile(FORM);
    private static final Pattern PARTS =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private LetterToken() {}

    static String of(UUID step) {
        return step.toString().replace("-", "");
    }

    /** Empty for anything but a token. */
    static Optional<UUID> step(String token) {
        return TOKEN.matcher(token).matches()
                ? Optional.of(UUID.fromString(PARTS.matcher(token).replaceFirst("$1-$2-$3-$4-$5")))
                : Optional.empty();
    }
}
