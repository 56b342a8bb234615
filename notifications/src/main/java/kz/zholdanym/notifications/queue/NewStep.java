package kz.zholdanym.notifications.queue;

import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * A step to be queued.
 *
 * @param priority the lower, the sooner
 * @param dueAt not to be sent before
 */
public record NewStep(UUID id, UUID noticeId, ChannelKind channel, int priority, Instant dueAt) {}
