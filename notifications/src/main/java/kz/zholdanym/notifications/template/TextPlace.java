package kz.zholdanym.notifications.template;

/**
 * A place in a text, as editors show it.
 *
 * @param line from 1
 * @param column from 1
 */
record TextPlace(int line, int column) {

    static TextPlace of(String text, int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new TextPlace(line, offset - before.lastIndexOf('\n'));
    }
}
