package kz.zholdanym.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.zholdanym.local.process.Loopback;
import kz.zholdanym.local.process.StartFailure;

/** A server that gives every request to one function. */
public final class LocalHttpServer implements AutoCloseable {
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads;

    private LocalHttpServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @param purpose for the message when the port is taken
     */
    public static LocalHttpServer start(int port, String purpose, Answering answering) {
        Loopback.requireFree(port, purpose);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(Loopback.address(), port), 0);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
                Thread thread = new Thread(task, purpose);
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, answering));
            server.start();
            return new LocalHttpServer(server, threads);
        } catch (IOException failure) {
            throw new StartFailure(purpose + " did not start", failure);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            Answer answer = answering.answer(Request.of(exchange));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** What a server does with a request. */
    @FunctionalInterface
    public interface Answering {
        Answer answer(Request request) throws IOException;
    }
}
