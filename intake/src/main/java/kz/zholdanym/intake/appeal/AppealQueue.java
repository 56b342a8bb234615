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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.intake.term.TermStanding;

/** The office's appeals in the order in which the law wants them answered. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AppealQueue {

    private static final char SEPARATOR = '_';
    private static final String ORDER = "a.term.dueOn, a.id";

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
                lines.list(entities, ORDER, request.limit() + 1, row -> line(row, day, decisions, actor)),
                request.limit(),
                line -> line.appeal().dueOn().toString()
                        + SEPARATOR
                        + line.appeal().id());
    }

    /** Those of {@code ids} that the actor may list, in the order of the queue. */
    public List<QueueLine> chosen(Actor actor, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        DayOfTerms day = currentDay.today();
        DecisionsDue decisions = new DecisionsDue(day, forwardingTerm::lastDay);
        return new AppealLines()
                .within(CaseAccess.staffScope(actor))
                .where("a.id in :ids")
                .with("ids", ids)
                .list(entities, ORDER, ids.size(), row -> line(row, day, decisions, actor));
    }

    /** How many open appeals each prosecutor of an office is in charge of, by assignment; one who has none is left out. */
    public Map<UUID, Long> openByHandler(String office) {
        return entities.createQuery(
                        "select a.handler as handler, count(a) as appeals from Appeal a where a.office = :office"
                                + " and a.closedAt is null and a.handler is not null group by a.handler",
                        Tuple.class)
                .setParameter("office", office)
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> row.get("handler", UUID.class), row -> row.get("appeals", Long.class)));
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

    private static QueueLine line(Tuple row, DayOfTerms day, DecisionsDue decisions, Actor actor) {
        AppealLine appeal = AppealLines.line(row);
        return new QueueLine(
                appeal,
                appeal.state().closed() ? TermStanding.done() : day.standing(appeal.dueOn()),
                decisions.of(
                        appeal, row.get("term_from", LocalDate.class), row.get("internal_target", LocalDate.class)),
                Optional.ofNullable(row.get("undelivered_by", Instant.class)),
                row.get("seen_version", Long.class),
                Optional.ofNullable(row.get("handler_id", UUID.class)),
                AppealTransitions.find(appeal.state(), AppealEvent.ASSIGN).isPresent()
                        && CaseAccess.decide(actor, CaseOperation.ASSIGN, AppealLines.facts(row))
                                == CaseAccess.Decision.PERMITTED);
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
