package kz.zholdanym.notifications.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.junit.jupiter.api.Test;

/** Since when somebody counts as told of a notice that was issued on Monday morning. */
class ToldApplicantTest {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant AN_HOUR_LATER = MONDAY_MORNING.plus(Duration.ofHours(1));
    private static final Instant TWO_DAYS_LATER = MONDAY_MORNING.plus(Duration.ofDays(2));

    @Test
    void isTheDeliveryThatTheProviderReports() {
        assertThat(notice(Optional.empty(), channel(ChannelKind.SMS, DeliveryState.DELIVERED))
                        .toldAt(AN_HOUR_LATER))
                .contains(MONDAY_MORNING);
    }

    @Test
    void isTheAcceptanceOfALetterThatDoesNotComeBackForADay() {
        NoticeTimeline letter = notice(Optional.empty(), channel(ChannelKind.EMAIL, DeliveryState.ACCEPTED));

        assertThat(letter.toldAt(AN_HOUR_LATER)).isEmpty();
        assertThat(letter.toldAt(TWO_DAYS_LATER)).contains(MONDAY_MORNING);
    }

    @Test
    void isTheOpeningOnThePortalIfThatComesFirst() {
        Instant before = MONDAY_MORNING.minusSeconds(60);

        assertThat(notice(Optional.of(before), channel(ChannelKind.SMS, DeliveryState.DELIVERED))
                        .toldAt(TWO_DAYS_LATER))
                .contains(before);
        assertThat(notice(Optional.of(before)).toldAt(TWO_DAYS_LATER)).contains(before);
    }

    @Test
    void isNeitherAPushNorAMessageThatIsOnlyAcceptedNorOneThatFailed() {
        assertThat(notice(
                                Optional.empty(),
                                channel(ChannelKind.PUSH, DeliveryState.DELIVERED),
                                channel(ChannelKind.SMS, DeliveryState.ACCEPTED),
                                channel(ChannelKind.EMAIL, DeliveryState.FAILED))
                        .toldAt(TWO_DAYS_LATER))
                .isEmpty();
    }

    private static NoticeTimeline notice(Optional<Instant> openedAt, ChannelTimeline... channels) {
        return new NoticeTimeline(
                new UUID(1, 1),
                NoticeKind.FINAL_ANSWER,
                LegalReference.article("24").paragraph(3),
                MONDAY_MORNING,
                Optional.empty(),
                List.of(channels),
                openedAt);
    }

    private static ChannelTimeline channel(ChannelKind channel, DeliveryState state) {
        return new ChannelTimeline(
                channel,
                state,
                Optional.empty(),
                MONDAY_MORNING,
                Optional.of(MONDAY_MORNING),
                Optional.of(MONDAY_MORNING),
                state == DeliveryState.DELIVERED ? Optional.of(MONDAY_MORNING) : Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
