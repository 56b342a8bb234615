package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
