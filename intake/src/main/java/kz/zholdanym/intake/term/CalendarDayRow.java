package kz.zholdanym.intake.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.language.LocalizedText;
import org.hibernate.annotations.Immutable;

/** A day of an edition as stored. */
@Entity(name = "CalendarDay")
@Table(name = "calendar_day")
@IdClass(CalendarDayRow.Key.class)
@Immutable
@SuppressWarnings("NullAway.Init")
class CalendarDayRow {

    /** In an edition each day stands once. */
    record Key(int basis, LocalDate date) implements Serializable {}

    @Id
    private int basis;

    @Id
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private CalendarDay.Kind kind;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "source_kk")
    private String sourceKk;

    @Column(name = "source_ru")
    private String sourceRu;

    @Column(name = "source_en")
    private String sourceEn;

    protected CalendarDayRow() {}

    CalendarDayRow(int basis, CalendarDay day) {
        this.basis = basis;
        this.date = day.date();
        this.kind = day.kind();
        this.nameKk = day.name().kk();
        this.nameRu = day.name().ru();
        this.nameEn = day.name().en();
        this.sourceKk = day.source().kk();
        this.sourceRu = day.source().ru();
        this.sourceEn = day.source().en();
    }

    int basis() {
        return basis;
    }

    CalendarDay toDay() {
        return new CalendarDay(
                date, kind, new LocalizedText(nameKk, nameRu, nameEn), new LocalizedText(sourceKk, sourceRu, sourceEn));
    }
}
