package kz.zholdanym.intake.term;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A day of an edition as stored; equal by its date, which is in an edition once. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class CalendarDayValue {

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

    protected CalendarDayValue() {}

    CalendarDayValue(CalendarDay day) {
        this.date = day.date();
        this.kind = day.kind();
        this.nameKk = day.name().kk();
        this.nameRu = day.name().ru();
        this.nameEn = day.name().en();
        this.sourceKk = day.source().kk();
        this.sourceRu = day.source().ru();
        this.sourceEn = day.source().en();
    }

    CalendarDay toDay() {
        return new CalendarDay(
                date, kind, new LocalizedText(nameKk, nameRu, nameEn), new LocalizedText(sourceKk, sourceRu, sourceEn));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDayValue day && Objects.equals(date, day.date);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(date);
    }
}
