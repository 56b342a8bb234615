package kz.zholdanym.intake.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.zholdanym.law.calendar.PublishedCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around Nauryz of 2026: Monday 23 to Wednesday 25 March are days off. */
class DayOfTermsTest {

    private static final LocalDate THURSDAY_26_MARCH = LocalDate.of(2026, 3, 26);

    @ParameterizedTest(name = "on {0}: {1}, {2} working days left")
    @CsvSource({
        "2026-03-16, IN_TIME,  5", // Monday
        "2026-03-17, IN_TIME,  4", // Tuesday
        "2026-03-18, SOON,     3", // Wednesday
        "2026-03-20, SOON,     1", // Friday
        "2026-03-22, SOON,     1", // Sunday
        "2026-03-25, SOON,     1", // Wednesday, a day off
        "2026-03-26, TODAY,    0", // Thursday
        "2026-03-27, OVERDUE, -1", // Friday
        "2026-03-28, OVERDUE, -1", // Saturday
        "2026-03-30, OVERDUE, -2", // Monday
    })
    void aTermThatEndsOnThursdayAfterTheHolidaysIs(LocalDate today, Urgency urgency, int left) {
        TermStanding standing = on(today).standing(THURSDAY_26_MARCH);
        assertThat(standing.urgency()).isEqualTo(urgency);
        assertThat(standing.workingDaysLeft()).contains(left);
    }

    @Test
    void theNextDayCountsAlthoughItIsASundayThatTheGovernmentMadeAWorkingDay() {
        LocalDate fri3January2025 = LocalDate.of(2025, 1, 3);
        LocalDate mon6January2025 = LocalDate.of(2025, 1, 6);
        assertThat(on(fri3January2025).standing(mon6January2025).workingDaysLeft())
                .contains(2);
    }

    @Test
    void theThresholdForQueriesIsTheLastDayThatIsSoon() {
        LocalDate until = on(LocalDate.of(2026, 3, 18)).soonUntil();
        assertThat(until).isEqualTo(THURSDAY_26_MARCH);
    }

    @Test
    void whereTheCalendarEndsNothingLaterCanBeDue() {
        LocalDate thu30December2027 = LocalDate.of(2027, 12, 30);
        LocalDate fri31December2027 = LocalDate.of(2027, 12, 31);
        assertThat(on(thu30December2027).soonUntil()).isEqualTo(fri31December2027);
        assertThat(on(thu30December2027).standing(fri31December2027).urgency()).isEqualTo(Urgency.SOON);
    }

    @Test
    void inAYearWithoutACalendarWhatWasDueBeforeIsOverdueAndNobodyWorks() {
        LocalDate wed5January2028 = LocalDate.of(2028, 1, 5);
        TermStanding standing = on(wed5January2028).standing(LocalDate.of(2027, 12, 30));
        assertThat(standing.urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(standing.workingDaysLeft()).contains(-1);
        assertThat(on(wed5January2028).workingDay()).isFalse();
    }

    @Test
    void aDayOffIsNoWorkingDay() {
        assertThat(on(LocalDate.of(2026, 3, 25)).workingDay()).isFalse();
        assertThat(on(THURSDAY_26_MARCH).workingDay()).isTrue();
    }

    @Test
    void anAnsweredCaseHasNoDaysLeft() {
        assertThat(TermStanding.done().urgency()).isEqualTo(Urgency.DONE);
        assertThat(TermStanding.done().workingDaysLeft()).isEmpty();
    }

    private static DayOfTerms on(LocalDate day) {
        return new DayOfTerms(day, PublishedCalendars.kazakhstan());
    }
}
