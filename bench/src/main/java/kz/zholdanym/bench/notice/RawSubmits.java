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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.channel.sms.SmppChannels;

/**
 * The same texts to the same centre through the same window, and nothing else: no database, no evidence. Reports are asked
 * for, answered and dropped. In a process of its own, as the sending one is.
 */
final class RawSubmits {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int TEXTS = 20_000;

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
        AtomicLong accepted = new AtomicLong();
        try (SmppChannels sms = new SmppChannels(
                List.of(SendingProcess.settings(port, window)),
                0,
                receipt -> {},
                InstantSource.system(),
                Executors.defaultThreadFactory())) {
            Client.valueOf(arguments[3]).submit(sms.channels().get(0), texts, accepted);
            TimeUnit.MILLISECONDS.sleep(WARM_UP.toMillis());
            long before = accepted.get();
            long began = System.nanoTime();
            TimeUnit.MILLISECONDS.sleep(MEASURED.toMillis());
            System.out.println((accepted.get() - before) * 1e9 / (System.nanoTime() - began));
        }
        System.exit(0);
    }

    /** How the window is filled. */
    enum Client {
        /** One thread that does not wait for answers: as the engine does. */
        PIPELINED {
            @Override
            void submit(Channel channel, Content[] texts, AtomicLong accepted) {
                start(() -> {
                    for (int i = 0; true; i = (i + 1) % texts.length) {
                        channel.begin(message(i, texts)).thenAccept(outcome -> count(outcome, accepted));
                    }
                });
            }
        },
        /** A thread for each place of the window, each of which waits for its answer: as jSMPP's own method would. */
        THREAD_FOR_EACH {
            @Override
            void submit(Channel channel, Content[] texts, AtomicLong accepted) {
                for (int place = 0; place < channel.window(); place++) {
                    int first = place * texts.length / channel.window();
                    start(() -> {
                        for (int i = first; true; i = (i + 1) % texts.length) {
                            count(channel.send(message(i, texts)), accepted);
                        }
                    });
                }
            }
        };

        abstract void submit(Channel channel, Content[] texts, AtomicLong accepted);

        private static void start(Runnable endless) {
            Thread thread = new Thread(endless);
            thread.setDaemon(true);
            thread.start();
        }

        private static OutgoingMessage message(int number, Content[] texts) {
            return new OutgoingMessage(new UUID(0, number), BenchNotices.phone(number), Language.KK, texts[number]);
        }

        private static void count(SendOutcome outcome, AtomicLong accepted) {
            if (outcome instanceof SendOutcome.Accepted) {
                accepted.incrementAndGet();
            }
        }
    }
}
