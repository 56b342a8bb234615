package kz.zholdanym.law.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.CalendarDay.Kind;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedCalendarsTest {

    private final WorkingCalendar calendar = PublishedCalendars.kazakhstan();

    static Stream<CalendarEdition> editions() {
        return PublishedCalendars.editions().stream();
    }

    @Test
    void theYears2023To2027ArePublished() {
        assertThat(calendar.publishedYears()).containsExactly(2023, 2024, 2025, 2026, 2027);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16'",
        "2027, '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16'"
    })
    void theWeekdaysOffAreThese(int year, String monthsAndDays) {
        assertThat(calendar.daysOff(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .map(DayOff::date)
                        .filter(date -> !Weekends.contain(date)))
                .containsExactlyElementsOf(Stream.of(monthsAndDays.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void theYear2026Has247WorkingDays() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(247);
    }

    @Test
    void theFormerConstitutionDayIsOrdinaryFrom2026() {
        assertThat(calendar.declaredDay(LocalDate.of(2025, 8, 30))).isPresent();
        assertThat(calendar.declaredDay(LocalDate.of(2026, 8, 30))).isEmpty();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 8, 30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023-07-01, 2023-07-07", "2024-05-04, 2024-05-08", "2025-01-05, 2025-01-03"})
    void governmentSwapsExchangeAWeekendDayForAWeekday(LocalDate worked, LocalDate off) {
        assertThat(calendar.isWorkingDay(worked)).isTrue();
        assertThat(calendar.dayOff(off))
                .get()
                .isInstanceOfSatisfying(
                        DayOff.Declared.class,
                        dayOff -> assertThat(dayOff.day().kind()).isEqualTo(Kind.SWAPPED_DAY_OFF));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyHolidayOnAWeekendIsTransferredAndNoReligiousOne(CalendarEdition edition) {
        Map<Kind, Long> counted = edition.days().stream()
                .filter(day -> Weekends.contain(day.date()) || day.kind() == Kind.TRANSFERRED_DAY_OFF)
                .collect(toMap(CalendarDay::kind, day -> 1L, Long::sum));

        assertThat(counted.get(Kind.TRANSFERRED_DAY_OFF)).isEqualTo(counted.get(Kind.HOLIDAY));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyDayIsNamedInThreeDifferentWordings(CalendarEdition edition) {
        assertThat(edition.days()).isNotEmpty().allSatisfy(day -> {
            assertThat(day.name().in(Language.EN)).matches("[\\x20-\\x7E’]+");
            assertThat(day.name().in(Language.RU))
                    .matches("[\\P{IsLatin}]+")
                    .isNotEqualTo(day.name().in(Language.EN));
            assertThat(day.name().in(Language.KK)).matches("[\\P{IsLatin}]+");
            assertThat(day.source().in(Language.KK)).isNotEqualTo(day.source().in(Language.RU));
        });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theKazakhAndTheRussianNameDifferExceptNauryz(CalendarEdition edition) {
        assertThat(edition.days())
                .filteredOn(day -> day.name().kk().equals(day.name().ru()))
                .allSatisfy(day -> assertThat(day.name().kk()).isEqualTo("Наурыз мейрамы"));
    }
}
