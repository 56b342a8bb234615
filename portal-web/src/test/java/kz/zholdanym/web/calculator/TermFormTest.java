package kz.zholdanym.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.web.calculator.TermForm.Pause;
import kz.zholdanym.web.form.TypedDay;
import org.junit.jupiter.api.Test;

class TermFormTest {

    @Test
    void afterThePausesTypedThereIsRoomForOneMore() {
        assertThat(TermForm.pauses(days("2026-03-05", "", "2026-05-04"), days("2026-04-06", "", "")))
                .containsExactly(
                        new Pause(new TypedDay("2026-03-05"), new TypedDay("2026-04-06")),
                        new Pause(new TypedDay("2026-05-04"), new TypedDay("")),
                        new Pause(new TypedDay(""), new TypedDay("")));
    }

    @Test
    void aResumptionWithoutSuspensionIsKeptToBeMended() {
        assertThat(TermForm.pauses(List.of(), days("2026-04-06"))).hasSize(2);
    }

    private static List<TypedDay> days(String... typed) {
        return Stream.of(typed).map(TypedDay::new).toList();
    }
}
