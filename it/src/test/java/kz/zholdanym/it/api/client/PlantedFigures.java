package kz.zholdanym.it.api.client;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.it.stack.TestStack;

/** What is measured over hours and days, put into the database as the portal would have written it. */
public final class PlantedFigures {

    private PlantedFigures() {}

    /** An outage of yesterday, a provider that does not answer, and messages that wait on a channel nobody sends on. */
    public static void plant(TestStack.Running stack) {
        UUID outage = UUID.randomUUID();
        UUID notice = notice();
        execute(
                stack,
                List.of(
                        "insert into notifications.outage (id, channel, cause, began_at, noticed_at) values ('" + outage
                                + "', 'SMS', 'NOT_TAKEN', now() - interval '26 hours', now())",
                        "insert into notifications.outage_end (outage, ending, ended_at, noticed_at) values ('" + outage
                                + "', 'NOTHING_WAITED', now() - interval '25 hours', now())",
                        "insert into notifications.queue_hour (hour, channel, most_due, wait_seconds)"
                                + " values (date_trunc('hour', now() - interval '3 hours'), 'SMS', 1204, 95)"
                                + " on conflict do nothing",
                        "insert into notifications.provider_contact"
                                + " (channel, provider, failing_since, failed_at, failures, used_at)"
                                + " values ('PORTAL', 'planted', now(), now(), 7, now()) on conflict do nothing",
                        insertNotice(notice, UUID.randomUUID()),
                        "insert into notifications.delivery_step (id, notice_id, channel, state, priority, due_at) values ('"
                                + UUID.randomUUID() + "', '" + notice
                                + "', 'PORTAL', 'QUEUED', 5, now() - interval '7 minutes')"));
    }

    /** A notice of a case that must be told within the hour and was given no way to be. */
    public static void undelivered(TestStack.Running stack, String caseId) {
        UUID notice = notice();
        execute(
                stack,
                List.of(
                        insertNotice(notice, UUID.fromString(caseId)),
                        "insert into notifications.awaited_notice (notice_id, case_id, kind, tell_by, issued_at) select id,"
                                + " case_id, kind, tell_by, issued_at from notifications.notice where id = '" + notice
                                + "'"));
    }

    private static UUID notice() {
        return UUID.randomUUID();
    }

    private static String insertNotice(UUID notice, UUID caseId) {
        return "insert into notifications.notice"
                + " (id, kind, case_id, payload, legal_basis, language, tell_by, issued_at) values ('" + notice
                + "', 'final-answer', '" + caseId
                + "', '{}', '24.3', 'kk', now() + interval '1 hour', now() - interval '2 hours')";
    }

    private static void execute(TestStack.Running stack, List<String> statements) {
        try (Connection connection =
                        DriverManager.getConnection(stack.addresses().database(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
