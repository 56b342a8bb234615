package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.policy.NearTellBy;
import kz.zholdanym.notifications.policy.Telling;
import kz.zholdanym.notifications.policy.UndeliveredPolicy;

/**
 * What became of one notice.
 *
 * @param legalBasis the provision that required it when it was issued
 * @param tellBy by when the person has to be told, exclusive; empty where the law sets no time
 * @param channels one for each channel the person is told on
 * @param openedAt when the addressee, signed in, first opened it on the portal; delivery says nothing of that
 */
public record NoticeTimeline(
        UUID noticeId,
        NoticeKind kind,
        LegalReference legalBasis,
        Instant issuedAt,
        Optional<Instant> tellBy,
        List<ChannelTimeline> channels,
        Optional<Instant> openedAt) {
    public NoticeTimeline {
        channels = List.copyOf(channels);
    }

    /** Whether it was for employees, not for the applicant. */
    public boolean toStaff() {
        return kind.audience() == Audience.STAFF;
    }

    /**
     * Since when the person counts as told, by means of article 26(9) or by opening the notice on the portal: the first of
     * these. A letter of which nothing reports the delivery counts once it was taken and has not come back for as long as
     * the policy waits for that.
     *
     * @param now empty if it is too early yet to say so
     */
    public Optional<Instant> toldAt(Instant now) {
        return Stream.concat(openedAt.stream(), channels.stream().flatMap(channel -> toldAt(channel, now).stream()))
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> toldAt(ChannelTimeline channel, Instant now) {
        if (!kind.policy().counts(channel.channel())) {
            return Optional.empty();
        } else if (channel.state() == DeliveryState.DELIVERED) {
            return channel.deliveredAt();
        }
        boolean waited = channel.state() == DeliveryState.ACCEPTED
                && !channel.channel().reports()
                && channel.acceptedAt()
                        .filter(taken -> !taken.plus(kind.policy().patience(channel.channel()))
                                .isAfter(now))
                        .isPresent();
        return waited ? channel.acceptedAt() : Optional.empty();
    }

    /**
     * What staff have to see to: that the person must be told and has not been, while the time to tell is near or nothing
     * more will be tried.
     *
     * @param near what is near on this day
     */
    public Optional<UndeliveredNotice> undelivered(Instant now, NearTellBy near) {
        Telling telling = kind.policy().telling();
        if (tellBy.isEmpty() || telling == Telling.NONE || told(now)) {
            return Optional.empty();
        }
        UndeliveredNotice.Standing standing = standing();
        boolean due = near.holds(telling, tellBy.get())
                && !issuedAt.plus(UndeliveredPolicy.TIME_TO_ARRIVE).isAfter(now);
        return due || standing == UndeliveredNotice.Standing.GIVEN_UP
                ? Optional.of(new UndeliveredNotice(
                        noticeId, kind, tellBy.get(), standing, !tellBy.get().isAfter(now)))
                : Optional.empty();
    }

    /** Whether the person counts as told: opened, reported as delivered, or, where none reports, taken and not returned. */
    public boolean told(Instant now) {
        return certainlyTold()
                || counting()
                        .anyMatch(channel -> channel.state() == DeliveryState.ACCEPTED
                                && !channel.channel().reports()
                                && channel.acceptedAt()
                                        .map(at -> at.plus(kind.policy().patience(channel.channel())))
                                        .filter(patient -> !patient.isAfter(now))
                                        .isPresent());
    }

    /** As {@link #told}, but not by silence, which a letter that comes back may still break. */
    public boolean certainlyTold() {
        return openedAt.isPresent()
                || counting()
                        .anyMatch(channel -> channel.state() == DeliveryState.DELIVERED
                                || kind.policy().telling() == Telling.SENT
                                        && channel.state() == DeliveryState.ACCEPTED);
    }

    private UndeliveredNotice.Standing standing() {
        if (counting().allMatch(channel -> channel.state() == DeliveryState.FAILED)) {
            return UndeliveredNotice.Standing.GIVEN_UP;
        }
        return counting().anyMatch(channel -> channel.state() == DeliveryState.ACCEPTED)
                ? UndeliveredNotice.Standing.NOT_REPORTED
                : UndeliveredNotice.Standing.NOT_SENT;
    }

    private Stream<ChannelTimeline> counting() {
        return channels.stream().filter(channel -> kind.policy().counts(channel.channel()));
    }
}
