package kz.zholdanym.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.zholdanym.intake.assignment.AssignmentOrder.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickedAppealTest {

    private static final UUID APPEAL = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");

    @Test
    void aBoxNamesTheAppealAndTheVersionThatWasSeen() {
        assertThat(TickedAppeal.parse(TickedAppeal.value(APPEAL, 17))).contains(new Item(APPEAL, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "on", "019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a", "019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a.x"})
    void whatNoBoxOfOursHasIsNotTaken(String value) {
        assertThat(TickedAppeal.parse(value)).isEmpty();
    }
}
