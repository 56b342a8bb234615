package kz.zholdanym.intake.term;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.zholdanym.law.calendar.CalendarEdition;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** A calendar edition as stored. */
@Entity(name = "CalendarEdition")
@Table(name = "calendar_edition")
@Immutable
@SuppressWarnings("NullAway.Init")
class CalendarEditionRow {

    private static final int EDITIONS_AT_ONCE = 20;

    @Id
    private int basis;

    private int year;
    private int number;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "basis"))
    @BatchSize(size = EDITIONS_AT_ONCE)
    private Set<CalendarDayValue> days = new HashSet<>();

    protected CalendarEditionRow() {}

    CalendarEditionRow(int basis, CalendarEdition edition) {
        this.basis = basis;
        this.year = edition.year();
        this.number = edition.number();
        this.publishedOn = edition.publishedOn();
        edition.days().forEach(day -> days.add(new CalendarDayValue(day)));
    }

    CalendarEdition toEdition() {
        return new CalendarEdition(
                year,
                number,
                publishedOn,
                days.stream().map(CalendarDayValue::toDay).toList());
    }
}
