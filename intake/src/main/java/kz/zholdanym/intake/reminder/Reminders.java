package kz.zholdanym.intake.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;

/** Who is to be told of which appeal: one statement for a whole batch. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Reminders {

    private static final String SELECT =
            "select a.id as appeal_id, a.number as number, a.term.internalTarget as target, a.term.dueOn as due_on,"
                    + " a.handler as handler, o.nameKk as kk, o.nameRu as ru, o.nameEn as en, s.account as account,"
                    + " s.position as held_position, s.email as email, s.language as language"
                    + " from Appeal a join Office o on o.code = a.office";
    private static final String OF_HANDLER =
            SELECT + " join StaffAssignment s on s.id = a.handler where a.id in :appeals";
    private static final String OF_HEADS = SELECT
            + " join StaffAssignment s on s.office = a.office and s.account <> a.applicant.account"
            + " and s.validFrom <= :today and (s.validTo is null or s.validTo >= :today)"
            + " where a.id in :appeals and s.position in :heads order by a.id, s.id";

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    /** For the handler of each appeal. */
    List<Reminder> forHandlers(Collection<UUID> appeals) {
        return reminders(entities.createQuery(OF_HANDLER, Tuple.class).setParameter("appeals", appeals));
    }

    /** For every head of the office of each appeal, or every deputy where there is no head on that day. */
    List<Reminder> forHeads(Collection<UUID> appeals, LocalDate today) {
        List<Reminder> all = reminders(entities.createQuery(OF_HEADS, Tuple.class)
                .setParameter("appeals", appeals)
                .setParameter("heads", List.of(Position.HEAD, Position.DEPUTY))
                .setParameter("today", today));
        Map<UUID, List<Reminder>> byAppeal =
                all.stream().collect(Collectors.groupingBy(Reminder::appeal, LinkedHashMap::new, Collectors.toList()));
        List<Reminder> chosen = new ArrayList<>();
        byAppeal.values().forEach(staff -> chosen.addAll(headsOrDeputies(staff)));
        return chosen;
    }

    private static Collection<Reminder> headsOrDeputies(List<Reminder> staff) {
        boolean headed = staff.stream().anyMatch(reminder -> reminder.position() == Position.HEAD);
        Map<String, Reminder> once = new LinkedHashMap<>();
        staff.stream()
                .filter(reminder -> !headed || reminder.position() == Position.HEAD)
                .forEach(reminder -> once.putIfAbsent(reminder.account(), reminder));
        return once.values();
    }

    private static List<Reminder> reminders(TypedQuery<Tuple> query) {
        return query.getResultStream().map(Reminders::reminder).toList();
    }

    private static Reminder reminder(Tuple row) {
        return new Reminder(
                row.get("appeal_id", UUID.class),
                row.get("number", String.class),
                row.get("target", LocalDate.class),
                row.get("due_on", LocalDate.class),
                row.get("handler") != null,
                new LocalizedText(
                        row.get("kk", String.class), row.get("ru", String.class), row.get("en", String.class)),
                row.get("account", String.class),
                row.get("held_position", Position.class),
                Optional.ofNullable(row.get("email", String.class)),
                Optional.ofNullable(row.get("language", String.class))
                        .flatMap(Language::ofCode)
                        .orElse(Language.KK));
    }
}
