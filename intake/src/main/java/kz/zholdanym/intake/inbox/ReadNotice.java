package kz.zholdanym.intake.inbox;

import kz.zholdanym.notifications.evidence.NoticeTimeline;
import kz.zholdanym.notifications.inbox.OpenedNotice;

/**
 * A notice that its addressee reads.
 *
 * @param delivery the law that requires it, and what became of it on each channel
 */
public record ReadNotice(OpenedNotice opened, NoticeTimeline delivery) {}
