package kz.zholdanym.intake.appeal;

import java.util.List;
import kz.zholdanym.notifications.evidence.NoticeTimeline;

/**
 * What happened to an appeal, oldest first.
 *
 * @param notices what was sent of it, with the proof of each attempt: to the applicant, and for staff also to colleagues
 */
public record AppealTimeline(List<HistoryEntry> entries, List<NoticeTimeline> notices) {}
