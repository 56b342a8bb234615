package kz.zholdanym.bench.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Kills the sending process three times in the middle, and shows that nothing is lost and what was sent twice. */
final class KillRun {

    private static final int NOTICES = Integer.getInteger("kill.notices", 30_000);
    private static final double[] KILLED_AT = {0.2, 0.45, 0.7};
    private static final Duration LEASE = Duration.ofSeconds(10);

    private KillRun() {}

    static void run(Path folder, int window, int workers) throws IOException, SQLException, InterruptedException {
        System.out.printf("%n== %d notices, the sending process killed three times%n", NOTICES);
        try (DurablePostgres postgres = DurablePostgres.start(folder);
                Centre centre = Centre.start(3 * NOTICES)) {
            Enqueuing.issue(postgres.dataSource(), new BenchNotices(false), 0, NOTICES);
            DeliveryProgress progress = new DeliveryProgress(postgres.dataSource());
            EvidenceAudit audit = new EvidenceAudit(postgres.dataSource());
            for (double part : KILLED_AT) {
                Process sending =
                        SendingProcess.start(folder, postgres.jdbcUrl(), centre.port(), window, workers, LEASE);
                progress.awaitDelivered((long) (part * NOTICES));
                sending.destroyForcibly().waitFor(); // SIGKILL
                System.out.printf(
                        "killed: %d steps delivered, %d being sent%n",
                        audit.inState("DELIVERED").size(),
                        audit.inState("SENDING").size());
            }
            Process sending = SendingProcess.start(folder, postgres.jdbcUrl(), centre.port(), window, workers, LEASE);
            try {
                progress.awaitDelivered(NOTICES);
            } finally {
                sending.destroy();
            }
            judge(audit, centre.arrivals());
        }
    }

    private static void judge(EvidenceAudit audit, Map<String, Integer> arrivals) throws SQLException {
        Set<String> inDoubt = audit.inDoubt();
        Set<String> failed = audit.inState("FAILED");
        Set<String> twice = new TreeSet<>();
        arrivals.forEach((phone, count) -> {
            if (count > 1) {
                twice.add(phone);
            }
        });
        Set<String> notAdmitted = new TreeSet<>(twice);
        notAdmitted.removeAll(inDoubt);
        Set<String> lost = new TreeSet<>();
        for (int i = 0; i < NOTICES; i++) {
            if (!arrivals.containsKey(BenchNotices.phone(i))) {
                lost.add(BenchNotices.phone(i));
            }
        }
        EvidenceAudit.Chains chains = audit.check();
        System.out.println("evidence: " + audit.stories());
        System.out.println("chains: " + chains);
        System.out.printf("people told: %d of %d, lost: %d%n", arrivals.size(), NOTICES, lost.size());
        System.out.printf(
                "recorded as in doubt: %d, given up after a second doubt: %d%n", inDoubt.size(), failed.size());
        System.out.printf("told twice: %d, of them not recorded as in doubt: %d%n", twice.size(), notAdmitted.size());
        NoticeBench.require(lost.isEmpty(), "Notices are lost");
        NoticeBench.require(notAdmitted.isEmpty(), "Sent twice without saying so");
        NoticeBench.require(chains.broken() == 0 && chains.notices() == NOTICES, "Chains are broken");
    }
}
