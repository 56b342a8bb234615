package kz.zholdanym.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.law.calendar.Almaty;
import org.jspecify.annotations.Nullable;

/** The dated assignments of an office's employees. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OfficeStaff {

    private static final String NO_APPLICANT = "";

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private InstantSource clock;

    /**
     * The prosecutors of an office to whom a case can be given today, by name.
     *
     * @param applicant account of the case's applicant: nobody handles an appeal of their own
     */
    public List<StaffMember> prosecutorsOf(String office, String applicant) {
        return entities.createQuery(
                        "select s from StaffAssignment s where s.office = :office and s.position = :position"
                                + " and s.account <> :applicant"
                                + " and s.validFrom <= :today and (s.validTo is null or s.validTo >= :today)"
                                + " order by s.name, s.id",
                        StaffAssignment.class)
                .setParameter("office", office)
                .setParameter("applicant", applicant)
                .setParameter("position", Position.PROSECUTOR)
                .setParameter("today", today())
                .getResultStream()
                .map(StaffAssignment::toMember)
                .toList();
    }

    /** The prosecutors of an office who are in post today, by name. */
    public List<StaffMember> prosecutorsOf(String office) {
        return prosecutorsOf(office, NO_APPLICANT);
    }

    /** The holder of an assignment, in force or past. */
    public Optional<StaffMember> find(@Nullable UUID assignment) {
        return assignment == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(StaffAssignment.class, assignment))
                        .map(StaffAssignment::toMember);
    }

    /**
     * The post that an account holds today. An account without any assignment, past or present, gets its first one from
     * what the identity provider says; from then on only our own rows count. The e-mail address alone stays the provider's:
     * the row follows it.
     */
    Optional<StaffPost> postOf(Identity identity) {
        Optional<StaffAssignment> held = today(identity.account());
        if (held.isEmpty() && !hasHistory(identity.account())) {
            seed(identity);
            held = today(identity.account());
        }
        held.ifPresent(assignment -> assignment.reachedAt(identity.email()));
        return held.map(StaffAssignment::toPost);
    }

    private Optional<StaffAssignment> today(String account) {
        return entities.createQuery(
                        "select s from StaffAssignment s where s.account = :account and s.validFrom <= :today"
                                + " and (s.validTo is null or s.validTo >= :today) order by s.validFrom desc",
                        StaffAssignment.class)
                .setParameter("account", account)
                .setParameter("today", today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private boolean hasHistory(String account) {
        return entities.createQuery("select count(s) from StaffAssignment s where s.account = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    private void seed(Identity identity) {
        Optional<String> office =
                identity.office().filter(code -> offices.find(code).isPresent());
        Optional<Position> position = identity.position().flatMap(OfficeStaff::position);
        if (office.isEmpty() || position.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "insert into intake.staff_assignment (id, account, office, position, name, valid_from)"
                                + " values (:id, :account, :office, :position, :name, :today) on conflict do nothing")
                .setParameter("id", Identifiers.next())
                .setParameter("account", identity.account())
                .setParameter("office", office.get())
                .setParameter("position", position.get().name())
                .setParameter("name", identity.name())
                .setParameter("today", today())
                .executeUpdate();
    }

    private static Optional<Position> position(String name) {
        for (Position position : Position.values()) {
            if (position.name().equals(name)) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    private LocalDate today() {
        return clock.instant().atZone(Almaty.ZONE).toLocalDate();
    }
}
