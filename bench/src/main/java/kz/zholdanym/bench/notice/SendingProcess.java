package kz.zholdanym.bench.notice;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import kz.zholdanym.local.sms.ShortMessageCentre;
import kz.zholdanym.notifications.channel.sms.SmppChannels;
import kz.zholdanym.notifications.channel.sms.SmppSettings;
import kz.zholdanym.notifications.delivery.StandaloneDelivery;

/** The delivery engine in a process of its own, as a server of the portal is: it may be killed at any moment. */
final class SendingProcess {

    private static final int CONNECTIONS = 12;

    private SendingProcess() {}

    /**
     * Starts one.
     *
     * @param lease how long a worker may hold its steps, and so how long after a kill they are taken up
     */
    static Process start(Path folder, String jdbcUrl, int port, int window, int workers, Duration lease)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                SendingProcess.class.getName()));
        command.addAll(List.of(
                jdbcUrl,
                Integer.toString(port),
                Integer.toString(window),
                Integer.toString(workers),
                lease.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("sending.log").toFile()))
                .start();
    }

    /** Sends until the input ends. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[1]);
        int window = Integer.parseInt(arguments[2]);
        int workers = Integer.parseInt(arguments[3]);
        Duration lease = Duration.parse(arguments[4]);
        InstantSource clock = InstantSource.system();
        try (HikariDataSource database = DurablePostgres.pool(arguments[0], CONNECTIONS);
                StandaloneDelivery delivery = new StandaloneDelivery(database, clock);
                SmppChannels sms = new SmppChannels(
                        List.of(settings(port, window)),
                        0,
                        delivery.receiptInbox(),
                        clock,
                        Executors.defaultThreadFactory())) {
            delivery.start(List.of(sms), workers, lease, lease.dividedBy(2), Executors.defaultThreadFactory());
            while (System.in.read() >= 0) {
                // the end of the input is the sign to stop; a kill needs none
            }
        }
    }

    static SmppSettings settings(int port, int window) {
        return new SmppSettings(
                "centre",
                "127.0.0.1",
                port,
                ShortMessageCentre.SYSTEM_ID,
                ShortMessageCentre.PASSWORD,
                "Zholdanym",
                window);
    }
}
