package kz.zholdanym.documents.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file, escaped and folded (RFC 5545, sections 3.1 and 3.3.11). */
final class ContentLines {

    /** In octets, without the line break. A Kazakh letter takes two of them. */
    private static final int LONGEST_LINE = 75;

    private static final String LINE_BREAK = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** A value that is written as it is: keywords, dates, numbers, addresses. */
    ContentLines raw(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A value that is text: what the format gives a meaning is escaped, so that nothing can end the line. */
    ContentLines text(String name, String value) {
        String escaped = value.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
        return raw(name, escaped);
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Goes on in the next line after a space, and never within a letter. */
    private void fold(String line) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                lines.append(LINE_BREAK).append(' ');
                octets = 1;
            }
            lines.append(letter);
            octets += length;
        }
        lines.append(LINE_BREAK);
    }
}
