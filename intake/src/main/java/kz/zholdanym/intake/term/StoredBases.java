package kz.zholdanym.intake.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.term.TermReadings;

/** The publications as stored: read and added to, never changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class StoredBases {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    /** The number of the newest publication, from 1; the calendars that come with the program are always there. */
    public int newest() {
        return entities.createQuery("select max(b.number) from TermBasis b", Integer.class)
                .getSingleResult();
    }

    /** Until the caller's transaction ends nobody else publishes: whoever tries waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entities.createNativeQuery("lock table intake.term_basis in share row exclusive mode")
                .executeUpdate();
    }

    TermBasis read(int number) {
        List<CalendarEdition> editions = entities.createQuery(
                        "select distinct e from CalendarEdition e join fetch e.days where e.basis <= :number",
                        CalendarEditionRow.class)
                .setParameter("number", number)
                .getResultStream()
                .map(CalendarEditionRow::toEdition)
                .toList();
        Optional<TermReadings> readings = entities.createQuery(
                        "select r from TermReadings r where r.basis <= :number order by r.basis desc",
                        TermReadingsRow.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .map(TermReadingsRow::toReadings)
                .findFirst();
        return new TermBasis(number, WorkingCalendar.of(editions), readings.orElse(TermReadings.defaults()));
    }

    /** The publication with this number; only for numbers that come from our own rows. */
    public Publication get(int number) {
        return entities.find(TermBasisRow.class, number).toPublication();
    }

    /** The publications with these numbers. */
    public Map<Integer, Publication> find(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery("select b from TermBasis b where b.number in :numbers", TermBasisRow.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .map(TermBasisRow::toPublication)
                        .collect(Collectors.toMap(Publication::number, Function.identity()));
    }

    /** The latest publications, the newest first. */
    public List<PublicationLine> latest(int most) {
        return entities.createQuery(
                        "select b as basis, e.year as year, e.number as edition from TermBasis b"
                                + " left join CalendarEdition e on e.basis = b.number order by b.number desc",
                        Tuple.class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new PublicationLine(
                        row.get("basis", TermBasisRow.class).toPublication(),
                        Optional.ofNullable(row.get("year", Integer.class)),
                        Optional.ofNullable(row.get("edition", Integer.class))))
                .toList();
    }

    /** The editions of a year with the publication of each, the newest first. */
    public List<PublishedEdition> editions(int year) {
        return entities.createQuery(
                        "select e, b from CalendarEdition e join TermBasis b on b.number = e.basis"
                                + " where e.year = :year order by e.number desc",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new PublishedEdition(
                        ((CalendarEditionRow) row[0]).toEdition(), ((TermBasisRow) row[1]).toPublication()))
                .toList();
    }

    /** Adds a calendar edition in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Publication publication, CalendarEdition edition) {
        entities.persist(new TermBasisRow(publication));
        entities.flush();
        entities.persist(new CalendarEditionRow(publication.number(), edition));
        entities.flush();
    }

    /** Adds readings in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Publication publication, TermReadings readings) {
        entities.persist(new TermBasisRow(publication));
        entities.flush();
        entities.persist(new TermReadingsRow(publication.number(), readings));
        entities.flush();
    }
}
