package kz.zholdanym.law.language;

/**
 * Tells whether a text is plainly not in the language that it is said to be in. It looks at letters alone: nine letters stand
 * in Kazakh and not in Russian, and about every seventh letter of a Kazakh text is one of them. In doubt, as with a few words
 * or many names, the writer is believed.
 */
public final class WrittenLanguage {

    /** Fewer letters than this tell nothing. */
    static final int LEAST_LETTERS = 30;

    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    /** A Kazakh text has 6 to 24 in a hundred; a Russian one with Kazakh names 1 or 2. */
    private static final int LEAST_PERCENT_IN_KAZAKH = 4;

    private static final int MOST_PERCENT_IN_RUSSIAN = 8;

    private WrittenLanguage() {}

    /** Whether {@code text} is certainly not in {@code language}; false in doubt. */
    public static boolean plainlyNot(Language language, String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        if (letters < LEAST_LETTERS) {
            return false;
        }
        long cyrillic = text.chars()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                .count();
        long kazakh = text.chars()
                .filter(letter -> KAZAKH_LETTERS.indexOf(letter) >= 0)
                .count();
        return switch (language) {
            case KK -> 2 * cyrillic < letters || 100 * kazakh < LEAST_PERCENT_IN_KAZAKH * letters;
            case RU -> 2 * cyrillic < letters || 100 * kazakh > MOST_PERCENT_IN_RUSSIAN * letters;
            case EN -> 2 * cyrillic > letters;
        };
    }
}
