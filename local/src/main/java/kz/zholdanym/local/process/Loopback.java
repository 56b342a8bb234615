package kz.zholdanym.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;

/** The only network address on which anything of the stack listens. */
public final class Loopback {
    private Loopback() {}

    /** 127.0.0.1, whatever the machine prefers to call "localhost". */
    public static InetAddress address() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Makes sure that nobody listens on a port yet.
     *
     * @throws StartFailure naming the port and what it is needed for
     */
    public static void requireFree(int port, String purpose) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address(), port));
        } catch (IOException inUse) {
            throw new StartFailure(
                    "Port %d, needed for %s, is in use by another program. Stop that program, or move all ports of this stack with -Dlocal.port.offset=1000"
                            .formatted(port, purpose),
                    inUse);
        }
    }

    /** An address on this machine, such as {@code http://localhost:8080/}. */
    public static URI http(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
