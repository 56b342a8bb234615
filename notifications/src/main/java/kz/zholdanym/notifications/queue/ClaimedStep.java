package kz.zholdanym.notifications.queue;

import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * A step that a worker holds.
 *
 * @param claim the claim it is held under; only this claim may settle it
 * @param attempt the attempt that is being made, counted from 1
 * @param doubts how many earlier attempts ended in doubt
 * @param onLadder whether other channels may depend on how it ends
 */
public record ClaimedStep(
        UUID id, UUID noticeId, ChannelKind channel, UUID claim, int attempt, int doubts, boolean onLadder) {}
