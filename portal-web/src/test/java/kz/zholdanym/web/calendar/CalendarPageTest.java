package kz.zholdanym.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.web.calendar.MonthView.DayKind;
import kz.zholdanym.web.calendar.MonthView.DayView;
import org.junit.jupiter.api.Test;

class CalendarPageTest {

    private static final int SATURDAY = 5;
    private final CalendarPage page2024 = CalendarPage.of(PublishedCalendars.kazakhstan(), 2024);
    private final CalendarPage page2026 = CalendarPage.of(PublishedCalendars.kazakhstan(), 2026);

    @Test
    void theYearHasTheWorkingDaysOfItsMonths() {
        assertThat(page2026.workingDays()).isEqualTo(247);
        assertThat(page2026.months()).hasSize(12);
    }

    @Test
    void everyWeekHasSevenDaysOfWhichOnlyThoseOfTheMonthAreShown() {
        List<List<DayView>> weeks = page2026.months().get(1).weeks();
        assertThat(weeks).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(weeks.stream().flatMap(List::stream).filter(day -> day.kind() != DayKind.ANOTHER_MONTH))
                .hasSize(28);
    }

    @Test
    void aWorkedSaturdayAndTheDayOffGivenForItAreTold() {
        List<List<DayView>> may = page2024.months().get(4).weeks();
        DayView satFourth = may.get(0).get(SATURDAY);
        DayView wedEighth = may.get(1).get(2);
        assertThat(satFourth.day()).isEqualTo(4);
        assertThat(satFourth.kind()).isEqualTo(DayKind.WORKED_WEEKEND);
        assertThat(wedEighth.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(wedEighth.declared()).isPresent();
    }

    @Test
    void onlyPublishedYearsAreLinked() {
        assertThat(page2026.previous()).contains(2025);
        assertThat(CalendarPage.of(PublishedCalendars.kazakhstan(), 2027).next())
                .isEmpty();
    }
}
