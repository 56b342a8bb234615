package kz.zholdanym.notifications.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Takes a text up to a length and fails beyond it. */
final class BoundedWriter extends Writer {

    private final StringWriter text = new StringWriter();
    private final int most;

    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        if (text.getBuffer().length() + length > most) {
            throw new IOException("Longer than " + most + " characters");
        }
        text.write(characters, from, length);
    }

    @Override
    public void flush() {
        // it is in memory
    }

    @Override
    public void close() {
        // it is in memory
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
