package kz.zholdanym.notifications.queue;

import java.time.Instant;

/**
 * A change of a step that follows from how the others stand.
 *
 * @param to the state it goes to: queued, skipped, or waiting until another time
 * @param dueAt when it is due then; for a skipped one, when it was skipped
 * @param reason why, for the evidence
 */
record LadderMove(LadderStep step, StepState to, Instant dueAt, String reason) {}
