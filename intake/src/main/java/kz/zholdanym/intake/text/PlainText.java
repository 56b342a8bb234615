package kz.zholdanym.intake.text;

import java.util.regex.Pattern;

/** Text as people type it. */
public final class PlainText {

    /**
     * Control characters other than line ends and tabs, signs that turn the direction of what follows and so make a reader
     * see another text than is there, and halves of characters.
     */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\\r\\n\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200E}\\x{200F}]|\\p{Cs}");

    private PlainText() {}

    /** Whether it has characters that no keyboard types and that documents and lists must not show. */
    public static boolean unprintable(String text) {
        return UNPRINTABLE.matcher(text).find();
    }

    /** Whether it is more than one line. */
    public static boolean severalLines(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
