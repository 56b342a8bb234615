package kz.zholdanym.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import kz.zholdanym.local.process.Loopback;

/** A port that nobody uses at the moment. */
public final class FreePort {
    private FreePort() {}

    public static int find() {
        try (ServerSocket socket = new ServerSocket(0, 1, Loopback.address())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
