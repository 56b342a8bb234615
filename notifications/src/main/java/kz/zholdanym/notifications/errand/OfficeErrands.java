package kz.zholdanym.notifications.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.errand.EntryRules.Standing;
import kz.zholdanym.notifications.errand.EntryRules.Verdict;
import kz.zholdanym.notifications.notice.IssuedNotice;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Errands;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.template.ComposedNotice;
import kz.zholdanym.notifications.template.NoticeTexts;

/**
 * Errands one by one, and what employees write down of them. Each entry is a row of its own and a row of evidence, and turns
 * the ladder as the report of a provider would. Whoever calls has checked that the employee may.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OfficeErrands {

    private final Errands lists = new Errands();
    private Database database;
    private ErrandRows rows;
    private ErrandWriter writer;
    private IssuedNotices notices;
    private DeliveryQueue queue;
    private Ladder ladder;
    private NoticeTexts texts;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected OfficeErrands() {}

    @Inject
    OfficeErrands(
            Database database,
            ErrandRows rows,
            ErrandWriter writer,
            IssuedNotices notices,
            DeliveryQueue queue,
            Ladder ladder,
            NoticeTexts texts,
            InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.writer = writer;
        this.notices = notices;
        this.queue = queue;
        this.ladder = ladder;
        this.texts = texts;
        this.clock = clock;
    }

    /** The errand with what was written down of it; empty if there is none, or its addressee has been erased. */
    public Optional<Errand> find(UUID step) {
        return database.inCallersTransaction(connection -> rows.find(connection, step, clock.instant()));
    }

    /** What the notice of an errand says, in its language. The errand has to exist. */
    public Wording wording(UUID step) {
        return database.inCallersTransaction(connection -> {
            Errand errand = rows.find(connection, step, clock.instant()).orElseThrow();
            IssuedNotice issued = issued(connection, errand);
            ComposedNotice composed = texts.compose(issued.notice(), errand.language(), errand.channel());
            return Wording.of((EmailLetter) composed.content());
        });
    }

    /**
     * Writes down what was done. The ladder follows: delivered, the other channels are skipped; given up or come back, the
     * next one is used.
     *
     * @param content fingerprint of the letter that was made, or of the text that was read out or handed in
     * @throws EntryRefusedException if it cannot be said of the errand as it stands
     */
    public void write(UUID step, ErrandEntry entry, Optional<Sha256> content, Officer officer) {
        Instant now = Timestamps.storable(clock.instant());
        database.inCallersTransaction(connection -> {
            queue.lock(connection, List.of(step));
            Errand errand = rows.find(connection, step, now).orElseThrow();
            IssuedNotice issued = issued(connection, errand);
            WrittenEntry written = new WrittenEntry(Ids.next(), step, entry, officer.account(), officer.name(), now);
            writer.write(connection, errand, issued, written, content, decide(errand, entry));
            ladder.adjust(connection, List.of(step), now);
            return written;
        });
    }

    /**
     * Another office considers the case from now on: its errands that are under way go to the list of that office. What has
     * come to its end stays with the office that carried it out.
     *
     * @param office code of the office
     */
    @Transactional(value = Transactional.TxType.MANDATORY, rollbackOn = Exception.class)
    public void passOn(UUID caseId, String office) {
        database.inCallersTransaction(connection -> {
            List<UUID> steps = lists.underWay(connection, caseId);
            if (!steps.isEmpty()) {
                queue.lock(connection, steps);
                lists.pass(connection, steps, office);
            }
            return steps;
        });
    }

    private static Verdict.Written decide(Errand errand, ErrandEntry entry) {
        Standing standing = new Standing(errand.channel(), errand.state(), errand.written());
        Verdict verdict =
                EntryRules.decide(standing, entry.kind(), entry.correction().isPresent());
        if (verdict instanceof Verdict.Refused refused) {
            throw new EntryRefusedException(refused.why());
        }
        return (Verdict.Written) verdict;
    }

    private IssuedNotice issued(Connection connection, Errand errand) throws SQLException {
        return Optional.ofNullable(
                        notices.find(connection, List.of(errand.noticeId())).get(errand.noticeId()))
                .orElseThrow();
    }
}
