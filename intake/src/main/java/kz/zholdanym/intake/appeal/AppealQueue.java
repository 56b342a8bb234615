package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.intake.term.TermStanding;

/** The office's appeals in the order in which the law wants them answered. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AppealQueue {

    private static final char SEPARATOR = '_';

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private CurrentDay currentDay;

    @Inject
    private ForwardingTerm forwardingTerm;

    /** Those due first come first. Empty for anyone who holds no post. */
    public Page<QueueLine> page(Actor actor, QueueFilter filter, PageRequest request) {
        DayOfTerms day = currentDay.today();
        AppealLines lines = new AppealLines().within(CaseAccess.staffScope(actor));
        QueueConditions conditions = conditions(actor, day);
        lines.where(conditions.of(filter));
        conditions.bind(lines, conditions.of(filter));
        request.after().ifPresent(cursor -> after(lines, cursor));
        DecisionsDue decisions = new DecisionsDue(day, forwardingTerm::lastDay);
        return Page.of(
                lines.list(entities, "a.term.dueOn, a.id", request.limit() + 1, row -> line(row, day, decisions)),
                request.limit(),
                line -> line.appeal().dueOn().toString()
                        + SEPARATOR
                        + line.appeal().id());
    }

    /** How many appeals the parts of the queue hold: one statement for all of them. */
    public QueueCounts counts(Actor actor) {
        AppealLines lines = new AppealLines().within(CaseAccess.staffScope(actor));
        QueueConditions conditions = conditions(actor, currentDay.today());
        String figures = QueueCounts.COUNTED.stream()
                .map(filter -> "count(*) filter (where " + conditions.of(filter) + ")")
                .collect(Collectors.joining(", "));
        lines.where(QueueConditions.counted());
        conditions.bind(lines, figures);
        Tuple found = lines.total(entities, figures);
        Map<QueueFilter, Long> counts = new EnumMap<>(QueueFilter.class);
        for (QueueFilter filter : QueueCounts.COUNTED) {
            counts.put(filter, found.get(QueueCounts.COUNTED.indexOf(filter), Long.class));
        }
        return new QueueCounts(counts);
    }

    private QueueConditions conditions(Actor actor, DayOfTerms day) {
        return new QueueConditions(
                day,
                forwardingTerm.receivedUntil(day.date()),
                actor.post().map(StaffPost::assignment),
                actor.post().map(StaffPost::office).filter(office -> CaseAccess.approves(actor, office)));
    }

    private static QueueLine line(Tuple row, DayOfTerms day, DecisionsDue decisions) {
        AppealLine appeal = AppealLines.line(row);
        return new QueueLine(
                appeal,
                appeal.state().closed() ? TermStanding.done() : day.standing(appeal.dueOn()),
                decisions.of(
                        appeal, row.get("term_from", LocalDate.class), row.get("internal_target", LocalDate.class)),
                Optional.ofNullable(row.get("undelivered_by", Instant.class)));
    }

    private static void after(AppealLines lines, String cursor) {
        int separator = cursor.indexOf(SEPARATOR);
        try {
            lines.where("(a.term.dueOn > :dueOn or (a.term.dueOn = :dueOn and a.id > :after))")
                    .with("dueOn", LocalDate.parse(cursor.substring(0, Math.max(separator, 0))))
                    .with("after", UUID.fromString(cursor.substring(separator + 1)));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw PageRequest.wrongCursor();
        }
    }
}
