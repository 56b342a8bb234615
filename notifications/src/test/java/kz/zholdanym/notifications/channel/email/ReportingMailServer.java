package kz.zholdanym.notifications.channel.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes requests for delivery reports (RFC 3461) and everything else, and writes down what it was told. */
final class ReportingMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<String> commands = new CopyOnWriteArrayList<>();

    private final String command;
    private final String answer;

    /** One that takes everything. */
    ReportingMailServer() throws IOException {
        this("none", "");
    }

    /**
     * One that takes everything but this.
     *
     * @param command how the command begins; "." for the end of a letter
     * @param answer what it is answered with; empty to hang up instead
     */
    ReportingMailServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        Thread thread = new Thread(this::serve, "reporting-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> commands() {
        return commands;
    }

    private void serve() {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = client.getOutputStream()) {
            say(out, "220 test ESMTP");
            boolean letter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (letter && !line.equals(".")) {
                    continue;
                }
                commands.add(line);
                if (line.startsWith(command) && answer.isEmpty()) {
                    return;
                }
                say(out, line.startsWith(command) ? answer : usualAnswer(line));
                letter = line.equals("DATA");
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static String usualAnswer(String command) {
        if (command.startsWith("EHLO")) {
            return "250-test\r\n250 DSN";
        }
        return command.equals("DATA") ? "354 Go on" : "250 2.1.0 Ok";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
