package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;

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
}
