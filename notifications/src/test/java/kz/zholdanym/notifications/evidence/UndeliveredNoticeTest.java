package kz.zholdanym.notifications.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.evidence.UndeliveredNotice.Standing;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.policy.NearTellBy;
import org.junit.jupiter.api.Test;

/** A final answer has to have reached the person by the end of Monday 14 December. */
class UndeliveredNoticeTest {

    private static final Instant END_OF_MON = Instant.parse("2026-12-14T19:00:00Z");
    private static final Instant THU_ISSUED = Instant.parse("2026-12-10T05:00:00Z");
    private static final Instant FRI_NOON = Instant.parse("2026-12-11T07:00:00Z");
    private static final Instant TUE_NOON = Instant.parse("2026-12-15T07:00:00Z");
    /** On Friday the next working day, Monday, is near. */
    private static final NearTellBy ON_FRIDAY = new NearTellBy(END_OF_MON, Instant.parse("2026-12-11T19:00:00Z"));

    private static final NearTellBy ON_THURSDAY =
            new NearTellBy(Instant.parse("2026-12-11T19:00:00Z"), Instant.parse("2026-12-10T19:00:00Z"));

    @Test
    void whatIsOnItsWayIsUndeliveredOnceTheTimeIsNear() {
        NoticeTimeline sent = notice(sms(DeliveryState.ACCEPTED));

        assertThat(sent.undelivered(THU_ISSUED.plusSeconds(3600), ON_THURSDAY)).isEmpty();
        assertThat(sent.undelivered(FRI_NOON, ON_FRIDAY)).hasValueSatisfying(undelivered -> {
            assertThat(undelivered.standing()).isEqualTo(Standing.NOT_REPORTED);
            assertThat(undelivered.tellBy()).isEqualTo(END_OF_MON);
            assertThat(undelivered.passed()).isFalse();
        });
    }

    @Test
    void whatWaitsOrIsTriedAgainHasNotBeenSent() {
        assertThat(standing(sms(DeliveryState.QUEUED))).contains(Standing.NOT_SENT);
        assertThat(standing(sms(DeliveryState.RETRYING), email(DeliveryState.WAITING, FRI_NOON)))
                .contains(Standing.NOT_SENT);
    }

    @Test
    void whatHasFailedEverywhereIsUndeliveredAtOnce() {
        assertThat(notice(sms(DeliveryState.FAILED)).undelivered(THU_ISSUED, ON_THURSDAY))
                .map(UndeliveredNotice::standing)
                .contains(Standing.GIVEN_UP);
        assertThat(notice().undelivered(THU_ISSUED, ON_THURSDAY)).isPresent();
    }

    @Test
    void pushHelpsNothingBecauseItDoesNotCount() {
        assertThat(standing(channel(ChannelKind.PUSH, DeliveryState.ACCEPTED, FRI_NOON), sms(DeliveryState.FAILED)))
                .contains(Standing.GIVEN_UP);
    }

    @Test
    void whatWasDeliveredOrOpenedIsNotUndelivered() {
        assertThat(standing(sms(DeliveryState.DELIVERED))).isEmpty();
        assertThat(opened(sms(DeliveryState.FAILED)).undelivered(FRI_NOON, ON_FRIDAY))
                .isEmpty();
    }

    @Test
    void aLetterTellsOnceItHasNotComeBackForADay() {
        assertThat(standing(email(DeliveryState.ACCEPTED, FRI_NOON.minusSeconds(3600))))
                .contains(Standing.NOT_REPORTED);
        NoticeTimeline silent = notice(email(DeliveryState.ACCEPTED, THU_ISSUED));
        assertThat(silent.undelivered(FRI_NOON, ON_FRIDAY)).isEmpty();
        assertThat(silent.certainlyTold()).isFalse();
    }

    @Test
    void nothingIsSaidToBeLateBeforeItCanHaveArrived() {
        assertThat(notice(sms(DeliveryState.QUEUED)).undelivered(THU_ISSUED.plusSeconds(60), ON_FRIDAY))
                .isEmpty();
    }

    @Test
    void afterTheLastDayItIsSaidToHavePassed() {
        assertThat(notice(sms(DeliveryState.ACCEPTED)).undelivered(TUE_NOON, ON_FRIDAY))
                .map(UndeliveredNotice::passed)
                .contains(true);
    }

    private static Optional<Standing> standing(ChannelTimeline... channels) {
        return notice(channels).undelivered(FRI_NOON, ON_FRIDAY).map(UndeliveredNotice::standing);
    }

    private static NoticeTimeline notice(ChannelTimeline... channels) {
        return notice(Optional.empty(), channels);
    }

    private static NoticeTimeline opened(ChannelTimeline... channels) {
        return notice(Optional.of(THU_ISSUED.plusSeconds(60)), channels);
    }

    private static NoticeTimeline notice(Optional<Instant> openedAt, ChannelTimeline... channels) {
        return new NoticeTimeline(
                UUID.randomUUID(),
                NoticeKind.FINAL_ANSWER,
                LegalReference.article("24").paragraph(3),
                THU_ISSUED,
                Optional.of(END_OF_MON),
                List.of(channels),
                openedAt);
    }

    private static ChannelTimeline sms(DeliveryState state) {
        return channel(ChannelKind.SMS, state, THU_ISSUED);
    }

    private static ChannelTimeline email(DeliveryState state, Instant acceptedAt) {
        return channel(ChannelKind.EMAIL, state, acceptedAt);
    }

    private static ChannelTimeline channel(ChannelKind kind, DeliveryState state, Instant acceptedAt) {
        boolean accepted = state == DeliveryState.ACCEPTED || state == DeliveryState.DELIVERED;
        return new ChannelTimeline(
                kind,
                state,
                Optional.empty(),
                THU_ISSUED,
                Optional.empty(),
                accepted ? Optional.of(acceptedAt) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
