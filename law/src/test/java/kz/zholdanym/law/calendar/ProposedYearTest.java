package kz.zholdanym.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposedYearTest {

    private static Stream<CalendarEdition> publishedYears() {
        return PublishedCalendars.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("publishedYears")
    void theRuleOfTransfersGivesTheDaysOffThatWerePublished(CalendarEdition edition) {
        List<CalendarDay> holidays = edition.days().stream()
                .filter(day -> Set.of(CalendarDay.Kind.HOLIDAY, CalendarDay.Kind.RELIGIOUS_HOLIDAY)
                        .contains(day.kind()))
                .toList();
        assertThat(dates(ProposedYear.transferred(holidays, Optional.empty()).stream()))
                .isEqualTo(dates(
                        edition.days().stream().filter(day -> day.kind() == CalendarDay.Kind.TRANSFERRED_DAY_OFF)));
    }

    @Test
    void the2027ThatFollowsFrom2026LacksOnlyWhatIsNewInIt() {
        CalendarEdition published = PublishedCalendars.kazakhstan().edition(2027);
        List<LocalDate> proposed =
                dates(ProposedYear.after(PublishedCalendars.kazakhstan().edition(2026)).stream());
        // the new Constitution Day and Kurban Ait, which follows the moon
        assertThat(dates(published.days().stream()))
                .containsAll(proposed)
                .filteredOn(date -> !proposed.contains(date))
                .containsExactly(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 5, 16));
    }

    @Test
    void twoHolidaysOnOneWeekendBringTwoDays() {
        // 2028: Saturday 1 and Sunday 2 January
        assertThat(dates(ProposedYear.after(PublishedCalendars.kazakhstan().edition(2027)).stream()))
                .contains(LocalDate.of(2028, 1, 3), LocalDate.of(2028, 1, 4))
                .isSorted();
    }

    private static List<LocalDate> dates(Stream<CalendarDay> days) {
        return days.map(CalendarDay::date).toList();
    }
}
