package kz.zholdanym.documents.proof;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code printed on a document, by which anyone can ask the portal what it is and whether it is still in force: 80
 * random bits, so that codes cannot be guessed or counted through. Written in Crockford's base 32, which has no letters
 * that are mistaken for digits, in four groups: {@code 7K3M-9QXR-2F0A-ZT5C}.
 *
 * @param text 16 characters of the alphabet without hyphens, the form to store and to compare
 */
public record VerificationCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 16;
    private static final int GROUP = 4;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + CHARACTERS + "}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u2010-\\u2015-]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if {@code text} is not 16 characters of the alphabet; see {@link #parse} */
    public VerificationCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Not a verification code: 16 characters of " + ALPHABET + " are expected");
        }
    }

    /** A new code that nobody can foresee. */
    public static VerificationCode random() {
        StringBuilder text = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(text.toString());
    }

    /**
     * Reads what a person typed from paper: any case, any hyphens and spaces, O for 0, I or L for 1.
     *
     * @return empty if it cannot be a code
     */
    public static Optional<VerificationCode> parse(String typed) {
        String text = SEPARATORS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(text).matches() ? Optional.of(new VerificationCode(text)) : Optional.empty();
    }

    /** The form to print, in groups of four. */
    public String grouped() {
        StringBuilder grouped = new StringBuilder(text);
        for (int at = CHARACTERS - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }

    @Override
    public String toString() {
        return grouped();
    }
}
