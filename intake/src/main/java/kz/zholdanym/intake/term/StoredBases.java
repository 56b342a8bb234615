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
import kz.zholdanym.law.calendar.CalendarDay;
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
        List<CalendarEditionRow> rows = entities.createQuery(
                        "select e from CalendarEdition e where e.basis <= :number", CalendarEditionRow.class)
                .setParameter("number", number)
                .getResultList();
        // two plain queries: joined, the rows of an edition need not come one after the other
        Map<Integer, List<CalendarDay>> days = days("d.basis <= :bound", number);
        List<CalendarEdition> editions = rows.stream()
                .map(row -> row.toEdition(days.getOrDefault(row.basis(), List.of())))
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
                        "select b as publication, e.year as calendar_year, e.number as edition_number from TermBasis b"
                                + " left join CalendarEdition e on e.basis = b.number order by b.number desc",
                        Tuple.class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new PublicationLine(
                        row.get("publication", TermBasisRow.class).toPublication(),
                        Optional.ofNullable(row.get("calendar_year", Integer.class)),
                        Optional.ofNullable(row.get("edition_number", Integer.class))))
                .toList();
    }

    /** The editions of a year with the publication of each, the newest first. */
    public List<PublishedEdition> editions(int year) {
        Map<Integer, List<CalendarDay>> days =
                days("d.basis in (select e.basis from CalendarEdition e where e.year = :bound)", year);
        return entities
                .createQuery(
                        "select e, b from CalendarEdition e join TermBasis b on b.number = e.basis"
                                + " where e.year = :year order by e.number desc",
                        Object[].class)
                .setParameter("year", year)
                .getResultList()
                .stream()
                .map(row -> edition((CalendarEditionRow) row[0], (TermBasisRow) row[1], days))
                .toList();
    }

    private static PublishedEdition edition(
            CalendarEditionRow edition, TermBasisRow publication, Map<Integer, List<CalendarDay>> days) {
        return new PublishedEdition(
                edition.toEdition(days.getOrDefault(edition.basis(), List.of())), publication.toPublication());
    }

    /** The days of some editions, by the number of their basis. */
    private Map<Integer, List<CalendarDay>> days(String condition, int bound) {
        return entities
                .createQuery("select d from CalendarDay d where " + condition, CalendarDayRow.class)
                .setParameter("bound", bound)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        CalendarDayRow::basis, Collectors.mapping(CalendarDayRow::toDay, Collectors.toList())));
    }

    /** Adds a calendar edition in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Publication publication, CalendarEdition edition) {
        entities.persist(new TermBasisRow(publication));
        entities.flush();
        entities.persist(new CalendarEditionRow(publication.number(), edition));
        entities.flush();
        edition.days().forEach(day -> entities.persist(new CalendarDayRow(publication.number(), day)));
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
