package kz.zholdanym.notifications.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local times are those of Almaty; 23 November 2026 is a Monday. */
class QuietHoursTest {

    private static final NoticePolicy POLICY = NoticePolicy.reaching();

    private final QuietHours quiet = QuietHours.parse("22:00-08:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T21:59:59, 2026-11-23T21:59:59",
        "2026-11-23T22:00:00, 2026-11-24T08:00:00",
        "2026-11-23T23:59:00, 2026-11-24T08:00:00",
        "2026-11-24T00:00:00, 2026-11-24T08:00:00",
        "2026-11-24T06:00:00, 2026-11-24T08:00:00",
        "2026-11-24T07:59:59, 2026-11-24T08:00:00",
        "2026-11-24T08:00:00, 2026-11-24T08:00:00"
    })
    void moveATextMessageToTheMorning(LocalDateTime due, LocalDateTime sent) {
        assertThat(quiet.allow(at(due), ChannelKind.SMS, POLICY, Optional.empty()))
                .isEqualTo(at(sent));
    }

    @Test
    void maySpanNoMidnight() {
        QuietHours siesta = QuietHours.parse("13:00-15:00");

        assertThat(siesta.allow(at("2026-11-23T14:00:00"), ChannelKind.PUSH, POLICY, Optional.empty()))
                .isEqualTo(at("2026-11-23T15:00:00"));
        assertThat(siesta.allow(at("2026-11-23T16:00:00"), ChannelKind.PUSH, POLICY, Optional.empty()))
                .isEqualTo(at("2026-11-23T16:00:00"));
    }

    @Test
    void doNotHoldUpLettersWhichMakeNoNoise() {
        Instant night = at("2026-11-23T23:00:00");

        assertThat(quiet.allow(night, ChannelKind.EMAIL, POLICY, Optional.empty()))
                .isEqualTo(night);
    }

    @Test
    void giveWayToATimeToTellThatEndsSoonAfterThem() {
        Instant night = at("2026-11-23T23:00:00");

        assertThat(quiet.allow(night, ChannelKind.SMS, POLICY, Optional.of(at("2026-11-24T00:00:00"))))
                .isEqualTo(night);
        assertThat(quiet.allow(night, ChannelKind.SMS, POLICY, Optional.of(at("2026-11-24T12:00:00"))))
                .isEqualTo(night);
        assertThat(quiet.allow(night, ChannelKind.SMS, POLICY, Optional.of(at("2026-11-25T00:00:00"))))
                .isEqualTo(at("2026-11-24T08:00:00"));
    }

    @Test
    void areNotKeptForAnAnswerToThePersonsOwnAct() {
        Instant night = at("2026-11-23T23:00:00");

        assertThat(quiet.allow(night, ChannelKind.SMS, NoticePolicy.answeringTheirOwnAct(), Optional.empty()))
                .isEqualTo(night);
    }

    @Test
    void canBeSwitchedOff() {
        Instant night = at("2026-11-23T23:00:00");

        assertThat(QuietHours.parse("none").allow(night, ChannelKind.SMS, POLICY, Optional.empty()))
                .isEqualTo(night);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22-8", "22:00", "22:00-25:00", "at night"})
    void areRefusedAtTheStartIfTheyCannotBeRead(String text) {
        assertThatThrownBy(() -> QuietHours.parse(text)).isInstanceOfAny(RuntimeException.class);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Almaty.ZONE).toInstant();
    }
}
