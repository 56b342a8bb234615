package kz.zholdanym.web.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.zholdanym.intake.appeal.AppealState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueToneTest {

    private static final LocalDate THURSDAY_26_MARCH = LocalDate.of(2026, 3, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-03-21, IN_TIME",
        "2026-03-22, SOON",
        "2026-03-26, SOON",
        "2026-03-27, OVERDUE",
    })
    void anOpenCaseDueOnThursdayIs(LocalDate today, DueTone tone) {
        assertThat(DueTone.of(THURSDAY_26_MARCH, AppealState.UNDER_CONSIDERATION, today))
                .isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-21", "2026-04-30"})
    void anAnsweredCaseIsDoneWheneverItIsLookedAt(LocalDate today) {
        assertThat(DueTone.of(THURSDAY_26_MARCH, AppealState.ANSWERED, today)).isEqualTo(DueTone.DONE);
    }
}
