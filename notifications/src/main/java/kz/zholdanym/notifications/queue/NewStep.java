package kz.zholdanym.notifications.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * A step to be queued.
 *
 * @param priority the lower, the sooner
 * @param dueAt not to be sent before
 * @param rung its place on the ladder from 0; empty if it only accompanies those that count as telling
 * @param patience how long the next rung waits after this step has been sent
 * @param state queued, or waiting for its turn
 */
public record NewStep(
        UUID id,
        UUID noticeId,
        ChannelKind channel,
        int priority,
        Instant dueAt,
        OptionalInt rung,
        Duration patience,
        StepState state) {}
