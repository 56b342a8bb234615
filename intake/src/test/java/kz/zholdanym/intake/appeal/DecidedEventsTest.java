package kz.zholdanym.intake.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.law.term.TermEvent.Suspended;
import org.junit.jupiter.api.Test;

class DecidedEventsTest {

    private static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);
    private static final LocalDate FRI_2026_06_05 = LocalDate.of(2026, 6, 5);

    @Test
    void areReadAsTheyWereWritten() {
        List<TermEvent> events = List.of(
                new ExtendedUntil(MON_2026_05_18, FRI_2026_06_05),
                new BoundToInspection(FRI_2026_06_05, FRI_2026_06_05));

        assertThat(DecidedEvents.write(events))
                .isEqualTo("EXTENDED 2026-05-18 2026-06-05;INSPECTION 2026-06-05 2026-06-05");
        assertThat(DecidedEvents.read(DecidedEvents.write(events))).isEqualTo(events);
    }

    @Test
    void areAnEmptyTextWhenNothingWasDecided() {
        assertThat(DecidedEvents.write(List.of())).isEmpty();
        assertThat(DecidedEvents.read("")).isEmpty();
    }

    @Test
    void areOnlyThoseThatAnAppealKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecidedEvents.write(List.of(new Suspended(MON_2026_05_18))));
    }
}
