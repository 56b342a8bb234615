package kz.zholdanym.notifications.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.errand.EntriesOfNotice;
import kz.zholdanym.notifications.errand.ErrandEntries;
import kz.zholdanym.notifications.ledger.EvidenceChain;
import kz.zholdanym.notifications.ledger.EvidenceCheck;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;

/** What can be certified of notices. Whoever asks has checked that the person asking may see the case. */
@ApplicationScoped
@Transactional
public class NoticeProofs {

    private static final String NOTICE = """
        select kind, legal_basis, language, issued_at from notifications.notice where id = ? and case_id = ?\
        """;

    private Database database;
    private EvidenceChain chain;
    private EvidenceCheck check;
    private ErrandEntries entries;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected NoticeProofs() {}

    @Inject
    NoticeProofs(Database database, EvidenceChain chain, EvidenceCheck check, ErrandEntries entries) {
        this.database = database;
        this.chain = chain;
        this.check = check;
        this.entries = entries;
    }

    /** The proof of a notice to the applicant of a case as it stands; empty if the case has no such notice. */
    public Optional<NoticeProof> of(UUID caseId, UUID noticeId) {
        return upTo(caseId, noticeId, Integer.MAX_VALUE);
    }

    /** As {@link #of}, but of the first rows only: what was known at an earlier moment. */
    public Optional<NoticeProof> upTo(UUID caseId, UUID noticeId, int position) {
        return database.inCallersTransaction(connection -> read(connection, caseId, noticeId, position));
    }

    /** Whether the evidence of a notice still holds; what does not hold must not be certified. */
    public boolean holds(UUID noticeId) {
        return database.inCallersTransaction(
                connection -> check.firstBreak(connection, noticeId).isEmpty() && entriesHold(connection, noticeId));
    }

    /** What employees wrote down; once the salt is erased nothing of it can be proven any more. */
    private boolean entriesHold(Connection connection, UUID noticeId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select salt from notifications.notice where id = ?")) {
            select.setObject(1, noticeId);
            try (ResultSet row = select.executeQuery()) {
                byte[] salt = row.next() ? row.getBytes("salt") : null;
                return salt == null || entries.hold(connection, noticeId, Salt.of(salt));
            }
        }
    }

    private Optional<NoticeProof> read(Connection connection, UUID caseId, UUID noticeId, int position)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NOTICE)) {
            select.setObject(1, noticeId);
            select.setObject(2, caseId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                NoticeKind kind = NoticeKind.ofCode(row.getString("kind")).orElseThrow();
                if (kind.audience() != Audience.APPLICANT) {
                    return Optional.empty();
                }
                EntriesOfNotice written = entries.ofNotice(connection, noticeId);
                List<ProofRow> rows = chain.read(connection, noticeId, position).stream()
                        .map(recorded -> ProofRow.of(recorded, written))
                        .toList();
                return Optional.of(new NoticeProof(
                        noticeId,
                        kind,
                        LegalReference.parse(row.getString("legal_basis")),
                        Language.ofCode(row.getString("language")).orElseThrow(),
                        Timestamps.fromColumn(row, "issued_at").orElseThrow(),
                        rows));
            }
        }
    }
}
