package kz.zholdanym.intake.text;

/** Text as people type it. */
public final class PlainText {

    private PlainText() {}

    /** Whether it has control characters, which no keyboard types and neither database nor PDF takes. Line ends and tabs are fine. */
    public static boolean unprintable(String text) {
        return text.chars().anyMatch(PlainText::unprintable);
    }

    private static boolean unprintable(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }
}
