package kz.zholdanym.intake.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.law.calendar.PublishedCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around Nauryz of 2026: Monday 23 to Wednesday 25 March are days off. */
class ReminderPolicyTest {

    private static final LocalDate THURSDAY_26_MARCH = LocalDate.of(2026, 3, 26);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-03-13, ", // Friday, six working days before
        "2026-03-16, 5", // Monday
        "2026-03-17, 5", // Tuesday: if Monday's was not sent, it is now
        "2026-03-18, 3", // Wednesday
        "2026-03-19, 3", // Thursday
        "2026-03-20, 1", // Friday
        "2026-03-26, 0", // Thursday
        "2026-03-27, ", // Friday: it is the head's now
    })
    void ofAnAppealDueOnThursdayAfterTheHolidaysTheHandlerIsRemindedAtTheDistance(LocalDate today, Integer distance) {
        List<Integer> standing = windows(today).stream()
                .filter(window ->
                        THURSDAY_26_MARCH.isAfter(window.after()) && !THURSDAY_26_MARCH.isAfter(window.until()))
                .map(ReminderPolicy.Window::distance)
                .toList();
        assertThat(standing).isEqualTo(distance == null ? List.of() : List.of(distance));
    }

    @Test
    void windowsFollowEachOtherWithoutAGap() {
        List<ReminderPolicy.Window> windows = windows(LocalDate.of(2026, 3, 16));
        assertThat(windows).hasSameSizeAs(ReminderPolicy.DISTANCES);
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).after()).isEqualTo(windows.get(i - 1).until());
        }
    }

    private static List<ReminderPolicy.Window> windows(LocalDate today) {
        return ReminderPolicy.windows(new DayOfTerms(today, PublishedCalendars.kazakhstan()));
    }
}
