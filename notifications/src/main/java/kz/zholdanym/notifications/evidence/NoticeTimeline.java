package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * What became of one notice.
 *
 * @param legalBasis the provision that required it when it was issued
 * @param channels one for each channel the person chose
 */
public record NoticeTimeline(
        UUID noticeId, NoticeKind kind, LegalReference legalBasis, Instant issuedAt, List<ChannelTimeline> channels) {
    public NoticeTimeline {
        channels = List.copyOf(channels);
    }
}
