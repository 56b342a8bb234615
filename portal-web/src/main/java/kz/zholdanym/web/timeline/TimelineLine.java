package kz.zholdanym.web.timeline;

import java.time.Instant;
import java.util.Optional;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.notifications.evidence.NoticeTimeline;

/**
 * One thing that happened: either a step of the case or a notice about it.
 *
 * @param office where an employee took the step
 */
public record TimelineLine(
        Instant at, Optional<HistoryEntry> step, Optional<LocalizedText> office, Optional<NoticeTimeline> notice) {}
