package kz.zholdanym.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.calendar.CalendarDay.Kind;
import kz.zholdanym.law.language.LocalizedText;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2029, 12, 1);
    private static final LocalDate MON_2030_01_07 = LocalDate.of(2030, 1, 7);
    private static final LocalDate TUE_2030_01_08 = LocalDate.of(2030, 1, 8);
    private static final LocalDate SAT_2030_01_12 = LocalDate.of(2030, 1, 12);
    private static final LocalDate TUE_2030_12_31 = LocalDate.of(2030, 12, 31);
    private static final LocalizedText TEXT = new LocalizedText("күн", "день", "day");

    private final CalendarEdition first = edition(1);
    private final CalendarEdition second = edition(2, day(MON_2030_01_07, Kind.RELIGIOUS_HOLIDAY));

    @Test
    void theNewestEditionStandsWhateverTheOrder() {
        assertThat(WorkingCalendar.of(List.of(second, first)).isWorkingDay(MON_2030_01_07))
                .isFalse();
        assertThat(WorkingCalendar.of(List.of(first, second)).edition(2030)).isEqualTo(second);
    }

    @Test
    void aNewEditionGivesANewCalendarAndLeavesTheOldOne() {
        WorkingCalendar before = WorkingCalendar.of(List.of(first));

        WorkingCalendar after = before.with(second);

        assertThat(before.isWorkingDay(MON_2030_01_07)).isTrue();
        assertThat(after.isWorkingDay(MON_2030_01_07)).isFalse();
        assertThat(after.with(first).edition(2030)).isEqualTo(second);
    }

    @Test
    void twoDifferentEditionsWithOneNumberAreRefused() {
        CalendarEdition other = edition(1, day(TUE_2030_01_08, Kind.HOLIDAY));

        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(() -> WorkingCalendar.of(List.of(first, other)));
        assertThat(WorkingCalendar.of(List.of(first, first)).publishedYears()).containsExactly(2030);
    }

    @Test
    void aYearWithoutAnEditionIsNeverAssumedToHaveWeekendsOnly() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(first));

        assertThatExceptionOfType(UnpublishedYearException.class)
                .isThrownBy(() -> calendar.isWorkingDay(TUE_2030_12_31.plusDays(1)))
                .matches(exception -> exception.year() == 2031)
                .withMessage("The working calendar of 2031 has not been published");
        assertThatExceptionOfType(UnpublishedYearException.class)
                .isThrownBy(() -> calendar.plusWorkingDays(TUE_2030_12_31, 1));
        assertThatExceptionOfType(UnpublishedYearException.class)
                .isThrownBy(() -> calendar.minusWorkingDays(LocalDate.of(2030, 1, 1), 1))
                .matches(exception -> exception.year() == 2029);
    }

    @Test
    void aWorkedWeekendDayCounts() {
        WorkingCalendar calendar =
                WorkingCalendar.of(List.of(edition(1, day(SAT_2030_01_12, Kind.WORKING_WEEKEND_DAY))));

        assertThat(calendar.plusWorkingDays(MON_2030_01_07, 5)).isEqualTo(SAT_2030_01_12);
        assertThat(calendar.dayOff(SAT_2030_01_12)).isEmpty();
        assertThat(calendar.workingDayOrPrevious(SAT_2030_01_12.plusDays(1))).isEqualTo(SAT_2030_01_12);
    }

    @Test
    void aHolidayOnAWeekendIsNamed() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(edition(1, day(SAT_2030_01_12, Kind.HOLIDAY))));

        assertThat(calendar.dayOff(SAT_2030_01_12)).get().isInstanceOf(DayOff.Declared.class);
        assertThat(calendar.dayOff(SAT_2030_01_12.plusDays(1))).get().isInstanceOf(DayOff.Weekend.class);
    }

    @Test
    void countingForthAndBackMeet() {
        WorkingCalendar calendar = PublishedCalendars.kazakhstan();
        LocalDate start = LocalDate.of(2024, 12, 30);

        for (int days = 1; days < 300; days++) {
            LocalDate end = calendar.plusWorkingDays(start, days);
            assertThat(calendar.minusWorkingDays(end, days)).isEqualTo(start);
            assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days + 1);
        }
    }

    @Test
    void anEmptyPeriodHasNoWorkingDays() {
        assertThat(WorkingCalendar.of(List.of(first)).workingDaysBetween(TUE_2030_01_08, MON_2030_01_07))
                .isZero();
    }

    @Test
    void nothingIsCountedByZeroOrLess() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(first));

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(MON_2030_01_07, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.minusWorkingDays(MON_2030_01_07, -1));
    }

    @Test
    void anEditionThatContradictsItselfIsRefused() {
        assertInvalid(() -> edition(1, day(SAT_2030_01_12, Kind.TRANSFERRED_DAY_OFF)));
        assertInvalid(() -> edition(1, day(SAT_2030_01_12, Kind.SWAPPED_DAY_OFF)));
        assertInvalid(() -> edition(1, day(MON_2030_01_07, Kind.WORKING_WEEKEND_DAY)));
        assertInvalid(() -> edition(1, day(MON_2030_01_07, Kind.HOLIDAY), day(MON_2030_01_07, Kind.HOLIDAY)));
        assertInvalid(() -> edition(1, day(LocalDate.of(2031, 1, 7), Kind.HOLIDAY)));
        assertInvalid(() -> edition(0));
    }

    private static void assertInvalid(Runnable action) {
        assertThatExceptionOfType(InvalidCalendarException.class).isThrownBy(action::run);
    }

    private static CalendarEdition edition(int number, CalendarDay... days) {
        return new CalendarEdition(2030, number, PUBLISHED, List.of(days));
    }

    private static CalendarDay day(LocalDate date, Kind kind) {
        return new CalendarDay(date, kind, TEXT, TEXT);
    }
}
