package kz.zholdanym.bench.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.channel.sms.SmppChannels;
import kz.zholdanym.notifications.channel.sms.SmsParts;

/**
 * The same texts to the same kind of centre through the same window, and nothing else: no database, no evidence. Reports are
 * asked for, answered and dropped, and no more is submitted while too many are owed: what is measured can go on for ever. In
 * a process of its own, as the sending one is.
 */
final class RawSubmits {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int TEXTS = 20_000;
    private static final int REPORTS_OWED = 5_000;

    private RawSubmits() {}

    /** Texts accepted in a second, once warm. */
    static double perSecond(int port, int window, boolean longLinks, Client client) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RawSubmits.class.getName(),
                        Integer.toString(port),
                        Integer.toString(window),
                        Boolean.toString(longLinks),
                        client.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return Double.parseDouble(output.readLine());
        } finally {
            process.destroy();
        }
    }

    /** Measures, prints one number and ends. */
    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        int window = Integer.parseInt(arguments[1]);
        BenchNotices notices = new BenchNotices(Boolean.parseBoolean(arguments[2]));
        Content[] texts = new Content[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = notices.text(i);
        }
        Counts counts = new Counts(new AtomicLong(), new Semaphore(REPORTS_OWED));
        try (SmppChannels sms = new SmppChannels(
                List.of(SendingProcess.settings(port, window)),
                0,
                receipt -> counts.owed().release(),
                InstantSource.system(),
                Executors.defaultThreadFactory())) {
            Client.valueOf(arguments[3]).submit(sms.channels().get(0), texts, counts);
            TimeUnit.MILLISECONDS.sleep(WARM_UP.toMillis());
            long before = counts.accepted().get();
            long began = System.nanoTime();
            TimeUnit.MILLISECONDS.sleep(MEASURED.toMillis());
            System.out.println((counts.accepted().get() - before) * 1e9 / (System.nanoTime() - began));
        }
        System.exit(0);
    }

    /** How the window is filled. */
    enum Client {
        /** One thread that does not wait for answers: as the engine does. */
        PIPELINED {
            @Override
            void submit(Channel channel, Content[] texts, Counts counts) {
                start(() -> {
                    for (int i = 0; true; i = (i + 1) % texts.length) {
                        counts.owe(texts[i]);
                        channel.begin(message(i, texts)).thenAccept(counts::count);
                    }
                });
            }
        },
        /** A thread for each place of the window, each of which waits for its answer: as jSMPP's own method would. */
        THREAD_FOR_EACH {
            @Override
            void submit(Channel channel, Content[] texts, Counts counts) {
                for (int place = 0; place < channel.window(); place++) {
                    int first = place * texts.length / channel.window();
                    start(() -> {
                        for (int i = first; true; i = (i + 1) % texts.length) {
                            counts.owe(texts[i]);
                            counts.count(channel.send(message(i, texts)));
                        }
                    });
                }
            }
        };

        abstract void submit(Channel channel, Content[] texts, Counts counts);

        private static void start(Runnable endless) {
            Thread thread = new Thread(endless);
            thread.setDaemon(true);
            thread.start();
        }

        private static OutgoingMessage message(int number, Content[] texts) {
            return new OutgoingMessage(new UUID(0, number), BenchNotices.phone(number), Language.KK, texts[number]);
        }
    }

    /** What has been accepted, and how many more reports may be owed. */
    private record Counts(AtomicLong accepted, Semaphore owed) {

        void owe(Content text) {
            owed.acquireUninterruptibly(parts(text));
        }

        private static int parts(Content text) {
            return SmsParts.count(text.exactText());
        }

        void count(SendOutcome outcome) {
            if (outcome instanceof SendOutcome.Accepted) {
                accepted.incrementAndGet();
            } else {
                owed.release(); // not bound yet
            }
        }
    }
}
