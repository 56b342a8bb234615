package kz.zholdanym.bench.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import kz.zholdanym.notifications.channel.sms.SmsParts;

/**
 * Notices delivered a second, beside the messages that the same centre takes a second through the same window without us,
 * in the same run; then the kills. Everything is printed; the program fails if anything is lost or unproven.
 */
public final class NoticeBench {

    private static final int NOTICES = Integer.getInteger("notices", 100_000);
    private static final int WARM_UP = Integer.getInteger("warmup", 20_000);
    private static final int WINDOW = Integer.getInteger("window", 50);
    private static final int WORKERS = Integer.getInteger("workers", 2);
    /** The part of the notices between which is measured: begin and end are no steady state. */
    private static final double FROM = 0.2;

    private static final double TO = 0.9;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private NoticeBench() {}

    /** @param arguments the folder for the database */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        System.out.printf(
                "%d notices, window %d, %d workers, %d processors, Java %s%n",
                NOTICES, WINDOW, WORKERS, Runtime.getRuntime().availableProcessors(), Runtime.version());
        String only = System.getProperty("only", "all");
        if (only.equals("all") || only.equals("short")) {
            measure(folder, false);
        }
        if (only.equals("all") || only.equals("long")) {
            measure(folder, true);
        }
        if (only.equals("all") || only.equals("kills")) {
            KillRun.run(folder, WINDOW, WORKERS);
        }
        System.exit(0); // threads of the embedded database linger
    }

    private static void measure(Path folder, boolean longLinks) throws IOException, SQLException, InterruptedException {
        String text = new BenchNotices(longLinks).text(0).exactText();
        System.out.printf(
                "%n== Texts of %d characters, messages of the network in each: %d%n",
                text.length(), SmsParts.count(text));
        double threads = raw(longLinks, RawSubmits.Client.THREAD_FOR_EACH);
        double pipelined = raw(longLinks, RawSubmits.Client.PIPELINED);
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                Centre centre = Centre.start(NOTICES + WARM_UP)) {
            double notices = deliver(folder, postgres, centre, new BenchNotices(longLinks));
            double raw = Math.max(threads, pipelined);
            System.out.printf("notices a second, delivered and proven:                    %,.0f%n", notices);
            System.out.printf("ratio to the faster of the raw:                            %.2f%n", notices / raw);
        }
    }

    /** To a centre of their own: the reports owed at the end would otherwise be brought to the next sender. */
    private static double raw(boolean longLinks, RawSubmits.Client client) throws IOException {
        try (Centre centre = Centre.start(1)) {
            double perSecond = RawSubmits.perSecond(centre.port(), WINDOW, longLinks, client);
            System.out.printf("raw texts a second, %-15s                        %,.0f%n", client, perSecond);
            return perSecond;
        }
    }

    private static double deliver(Path folder, DurablePostgres postgres, Centre centre, BenchNotices notices)
            throws IOException, SQLException, InterruptedException {
        Enqueuing.issue(postgres.dataSource(), notices, 0, WARM_UP);
        Process sending = SendingProcess.start(folder, postgres.jdbcUrl(), centre.port(), WINDOW, WORKERS, LEASE);
        DeliveryProgress progress = new DeliveryProgress(postgres.dataSource());
        try {
            progress.awaitDelivered(WARM_UP);
            sending.getOutputStream().close();
            sending.waitFor();
            Enqueuing.issue(postgres.dataSource(), notices, WARM_UP, WARM_UP + NOTICES);
            sending = SendingProcess.start(folder, postgres.jdbcUrl(), centre.port(), WINDOW, WORKERS, LEASE);
            ProcessHandle database = postgres.process();
            long from = progress.awaitDelivered((long) (WARM_UP + FROM * NOTICES));
            ProcessorTime before = ProcessorTime.now(sending.toHandle(), database);
            long to = progress.awaitDelivered((long) (WARM_UP + TO * NOTICES));
            ProcessorTime after = ProcessorTime.now(sending.toHandle(), database);
            System.out.printf(
                    "processor time of a notice, microseconds                   %s%n", after.since(before, to - from));
            progress.awaitDelivered(WARM_UP + NOTICES);
        } finally {
            sending.destroy();
        }
        double rate = progress.perSecond(WARM_UP + FROM * NOTICES, WARM_UP + TO * NOTICES);
        requireProven(new EvidenceAudit(postgres.dataSource()), centre);
        return rate;
    }

    private static void requireProven(EvidenceAudit audit, Centre centre) throws SQLException {
        Map<String, Long> stories = audit.stories();
        EvidenceAudit.Chains chains = audit.check();
        System.out.println("evidence: " + stories);
        System.out.println("chains: " + chains);
        Map<String, Integer> arrivals = centre.arrivals();
        System.out.printf(
                "texts at the centre: %d, to %d people%n",
                arrivals.values().stream().mapToInt(Integer::intValue).sum(), arrivals.size());
        int all = NOTICES + WARM_UP;
        require(stories.equals(Map.of("QUEUED ACCEPTED DELIVERED", (long) all)), "Not every notice is proven");
        require(chains.broken() == 0 && chains.notices() == all, "Chains are broken");
        require(arrivals.size() == all && arrivals.values().stream().allMatch(count -> count == 1), "Not each once");
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
