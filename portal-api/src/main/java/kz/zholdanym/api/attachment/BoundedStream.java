package kz.zholdanym.api.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;

/** Refuses a body that does not say its length and goes on for too long. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream body, long most) {
        super(body);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw RequestRefusedException.of(ProblemType.TOO_LARGE);
        }
    }
}
