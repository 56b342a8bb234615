package kz.zholdanym.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import kz.zholdanym.law.calendar.PublishedCalendars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrative Code, article 64(3): on the day of receipt, or the next working day. */
class RegistrationDayTest {

    private static final LocalTime CLOSES_AT = LocalTime.of(18, 30);

    @ParameterizedTest(name = "{0}: received {1}, registered {2}")
    @CsvSource({
        "in working hours on Monday,            2026-02-02T11:00+05:00, 2026-02-02",
        "before the office opens on Monday,     2026-02-02T06:00+05:00, 2026-02-02",
        "at the last minute on Monday,          2026-02-02T18:30+05:00, 2026-02-02",
        "after working hours on Monday,         2026-02-02T18:31+05:00, 2026-02-03",
        "on Friday evening,                     2026-02-06T21:00+05:00, 2026-02-09",
        "on Saturday,                           2026-04-25T12:00+05:00, 2026-04-27",
        "on Friday evening before the holidays, 2026-03-20T19:00+05:00, 2026-03-26",
        "on a working Sunday,                   2025-01-05T10:00+05:00, 2025-01-05",
        "after midnight in Almaty and before it in UTC, 2026-02-02T20:00Z, 2026-02-03"
    })
    void anAppealIsRegisteredOnTheDayOfReceiptOrTheNextWorkingDay(
            String when, OffsetDateTime received, LocalDate registered) {
        assertThat(RegistrationDay.of(received.toInstant(), CLOSES_AT, PublishedCalendars.kazakhstan()))
                .isEqualTo(registered);
    }
}
