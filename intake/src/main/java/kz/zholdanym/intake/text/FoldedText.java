package kz.zholdanym.intake.text;

/**
 * Text as it is compared: in small letters, and with Kazakh letters as people type them on a Russian keyboard. The same
 * as the function {@code intake.folded} of the database; a test compares the two.
 */
public final class FoldedText {

    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String RUSSIAN = "агкноуухие";

    private FoldedText() {}

    /** As long as {@code text}, letter by letter, so that what is found in the one can be shown in the other. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(letter -> folded.append(folded((char) letter)));
        return folded.toString();
    }

    /** For a condition with {@code like}: what people type as wildcards is taken by its letter. */
    public static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static char folded(char letter) {
        char small = Character.toLowerCase(letter);
        int at = KAZAKH.indexOf(small);
        return at < 0 ? small : RUSSIAN.charAt(at);
    }
}
