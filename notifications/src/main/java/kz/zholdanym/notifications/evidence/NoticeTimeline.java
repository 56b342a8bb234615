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
import kz.zholdanym.notifications.policy.Telling;

/**
 * What became of one notice.
 *
 * @param legalBasis the provision that required it when it was issued
 * @param channels one for each channel the person is told on
 * @param openedAt when the addressee, signed in, first opened it on the portal; delivery says nothing of that
 */
public record NoticeTimeline(
        UUID noticeId,
        NoticeKind kind,
        LegalReference legalBasis,
        Instant issuedAt,
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
     * Whether the person had to be reached and was not: everything that counts as telling, article 26(9), has been tried
     * and given up, or there was nothing to try.
     */
    public boolean notReached() {
        return kind.policy().telling() == Telling.REACHED
                && channels.stream()
                        .filter(channel -> kind.policy().counts(channel.channel()))
                        .allMatch(channel -> channel.state() == DeliveryState.FAILED);
    }
}
