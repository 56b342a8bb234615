package kz.zholdanym.notifications.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.junit.jupiter.api.Test;

class ProviderContactTest {

    private static final Instant MON_09_00 = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant MON_09_01 = MON_09_00.plusSeconds(60);
    private static final Instant MON_09_02 = MON_09_01.plusSeconds(60);
    private static final Instant MON_09_03 = MON_09_02.plusSeconds(60);
    private static final ProviderContact NONE = ProviderContact.none(ChannelKind.SMS, "centre");

    @Test
    void failsFromTheFirstMessageThatWasNotAnsweredUntilOneIs() {
        ProviderContact failing = NONE.answered(MON_09_00).failed(MON_09_01).failed(MON_09_02);
        assertThat(failing.failingSince()).contains(MON_09_01);
        assertThat(failing.failures()).isEqualTo(2);

        assertThat(failing.answered(MON_09_03).failing()).isFalse();
    }

    @Test
    void goesOnFailingWhileServersTellOfFailuresOnly() {
        ProviderContact both = NONE.failed(MON_09_01).and(NONE.failed(MON_09_02).failed(MON_09_03));

        assertThat(both.failingSince()).contains(MON_09_01);
        assertThat(both.failedAt()).contains(MON_09_03);
        assertThat(both.failures()).isEqualTo(3);
    }

    @Test
    void answersOnceAnyServerGotAnAnswerLater() {
        assertThat(NONE.failed(MON_09_01).and(NONE.answered(MON_09_02)).failing())
                .isFalse();
    }

    @Test
    void anAnswerThatIsToldLateEndsNothingThatFailedAfterIt() {
        ProviderContact failing = NONE.failed(MON_09_02).and(NONE.answered(MON_09_01));

        assertThat(failing.failingSince()).contains(MON_09_02);
        assertThat(failing.answeredAt()).contains(MON_09_01);
    }

    @Test
    void failuresThatAreToldLateAreOverWhereAnAnswerCameAfterThem() {
        assertThat(NONE.answered(MON_09_03).and(NONE.failed(MON_09_01)).failing())
                .isFalse();
    }

    @Test
    void whatWentOnFailingOnOneServerIsNotHiddenByAnAnswerInBetween() {
        ProviderContact failing =
                NONE.answered(MON_09_02).and(NONE.failed(MON_09_01).failed(MON_09_03));

        assertThat(failing.failingSince()).contains(MON_09_03);
    }
}
