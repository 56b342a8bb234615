package kz.zholdanym.intake.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import org.hibernate.annotations.Immutable;

/** A calendar edition as stored, without its days. */
@Entity(name = "CalendarEdition")
@Table(name = "calendar_edition")
@Immutable
@SuppressWarnings("NullAway.Init")
class CalendarEditionRow {

    @Id
    private int basis;

    private int year;
    private int number;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected CalendarEditionRow() {}

    CalendarEditionRow(int basis, CalendarEdition edition) {
        this.basis = basis;
        this.year = edition.year();
        this.number = edition.number();
        this.publishedOn = edition.publishedOn();
    }

    int basis() {
        return basis;
    }

    CalendarEdition toEdition(List<CalendarDay> days) {
        return new CalendarEdition(year, number, publishedOn, days);
    }
}
