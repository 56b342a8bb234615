package kz.zholdanym.notifications.errand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.errand.EntryRules.Verdict;
import kz.zholdanym.notifications.ledger.DisclosedAddress;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.notice.IssuedNotice;
import kz.zholdanym.notifications.queue.StepState;
import org.jspecify.annotations.Nullable;

/** Writes an entry, what it changes of its errand and step, and its evidence; the caller holds the lock of the step. */
@Dependent
class ErrandWriter {

    private static final String POST = "post";
    private static final String STEP = """
        update notifications.delivery_step
        set attempts = attempts + ?, state = ?, due_at = case when state = ? then due_at else ? end
        where id = ? returning attempts\
        """;
    private static final String ERRAND = """
        update notifications.errand
        set letter = coalesce(?, letter), reference = coalesce(?, reference),
            handed_over_on = coalesce(?, handed_over_on), ended_on = coalesce(?, ended_on)
        where step_id = ?\
        """;

    private final ErrandEntries entries;
    private final EvidenceLedger ledger;

    @Inject
    ErrandWriter(ErrandEntries entries, EvidenceLedger ledger) {
        this.entries = entries;
        this.ledger = ledger;
    }

    void write(
            Connection connection,
            Errand errand,
            IssuedNotice issued,
            WrittenEntry written,
            Optional<Sha256> content,
            Verdict.Written verdict)
            throws SQLException {
        entries.add(connection, written, issued.salt());
        keepLast(connection, written);
        int attempt = move(connection, written, verdict.to());
        List<Evidence> evidence = new ArrayList<>();
        Evidence row = evidence(errand, issued, written, content, attempt);
        if (written.entry().correction().isEmpty()) {
            evidence.add(row);
        } else {
            evidence.add(as(row, EvidenceEvent.CORRECTED));
            if (verdict.to() != errand.state()) {
                evidence.add(as(row, written.entry().kind().event()));
            }
        }
        ledger.append(connection, evidence);
    }

    private static int move(Connection connection, WrittenEntry written, StepState to) throws SQLException {
        EntryKind kind = written.entry().kind();
        boolean attempt = kind == EntryKind.HANDED_OVER || kind == EntryKind.CALLED || kind == EntryKind.NOT_REACHED;
        try (PreparedStatement update = connection.prepareStatement(STEP)) {
            update.setInt(1, attempt && written.entry().correction().isEmpty() ? 1 : 0);
            update.setString(2, to.name());
            update.setString(3, to.name());
            update.setObject(4, Timestamps.toColumn(written.writtenAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            update.setObject(5, written.stepId());
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getInt("attempts");
            }
        }
    }

    /** What lists show, so that they need not look through the entries. */
    private static void keepLast(Connection connection, WrittenEntry written) throws SQLException {
        ErrandEntry entry = written.entry();
        boolean printed = entry.kind() == EntryKind.PRINTED;
        boolean handedOver = entry.kind() == EntryKind.HANDED_OVER;
        boolean ended = entry.kind() == EntryKind.DELIVERED
                || entry.kind() == EntryKind.RETURNED
                || entry.kind() == EntryKind.CALLED;
        try (PreparedStatement update = connection.prepareStatement(ERRAND)) {
            update.setString(1, printed ? entry.reference().orElse(null) : null);
            update.setString(2, handedOver ? entry.reference().orElse(null) : null);
            update.setObject(3, handedOver ? entry.on().orElse(null) : null, Types.DATE);
            update.setObject(4, ended ? entry.on().orElse(null) : null, Types.DATE);
            update.setObject(5, written.stepId());
            update.executeUpdate();
        }
    }

    private static Evidence evidence(
            Errand errand, IssuedNotice issued, WrittenEntry written, Optional<Sha256> content, int attempt) {
        ErrandEntry entry = written.entry();
        boolean handedOver = entry.kind() == EntryKind.HANDED_OVER;
        return new Evidence(
                errand.noticeId(),
                errand.stepId(),
                errand.channel(),
                entry.kind().event(),
                attempt,
                address(errand, entry, issued.salt()),
                content.orElse(null),
                handedOver ? POST : null,
                handedOver ? entry.reference().orElse(null) : null,
                written.detail(issued.salt()),
                calledAt(entry),
                written.writtenAt());
    }

    /** A call has its hour; of what the post does only the day is known, and the detail has it. */
    private static @Nullable Instant calledAt(ErrandEntry entry) {
        return entry.at()
                .flatMap(hour -> entry.on()
                        .map(day -> day.atTime(hour).atZone(Almaty.ZONE).toInstant()))
                .orElse(null);
    }

    /** The number that was called, or where the letter or telegram goes. */
    private static @Nullable DisclosedAddress address(Errand errand, ErrandEntry entry, Salt salt) {
        if (errand.channel() == ChannelKind.TELEPHONOGRAM) {
            Optional<PhoneNumber> called = entry.phone().or(errand::phone);
            return called.map(phone -> DisclosedAddress.ofPhone(phone.value(), phone.masked(), salt))
                    .orElse(null);
        }
        return errand.address()
                .map(address -> DisclosedAddress.ofPost(address, salt))
                .orElse(null);
    }

    private static Evidence as(Evidence row, EvidenceEvent event) {
        return new Evidence(
                row.noticeId(),
                row.stepId(),
                row.channel(),
                event,
                row.attempt(),
                row.address(),
                row.content(),
                row.provider(),
                row.providerId(),
                row.detail(),
                row.sentAt(),
                row.occurredAt());
    }
}
