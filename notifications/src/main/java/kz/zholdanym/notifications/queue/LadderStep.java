package kz.zholdanym.notifications.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * A step among those that count as telling, where some are in reserve.
 *
 * @param rung its place, from 0
 * @param dueAt when it is due; once it is accepted or at its end, when it came to that
 * @param patience how long the next rung waits after this step has been accepted
 * @param tellBy by when the person has to be told, exclusive
 * @param ordered whether an employee decided that it be carried out, whatever becomes of the others
 */
record LadderStep(
        UUID id,
        UUID noticeId,
        ChannelKind channel,
        StepState state,
        int rung,
        int attempts,
        Instant dueAt,
        Duration patience,
        Optional<Instant> tellBy,
        boolean ordered) {

    /** Whether its sending has begun and not failed. */
    boolean active() {
        return state == StepState.QUEUED || state == StepState.SENDING || state == StepState.ACCEPTED;
    }

    boolean waits() {
        return state == StepState.WAITING;
    }

    /** Until when a report, or its absence, is waited for once the step has been accepted. */
    Instant patientUntil() {
        return dueAt.plus(patience);
    }

    /** Whether the person counts as told by this step: reported as delivered, or, where none reports, taken and not returned. */
    boolean told(Instant now) {
        return state == StepState.DELIVERED
                || state == StepState.ACCEPTED
                        && !channel.reports()
                        && !patientUntil().isAfter(now);
    }
}
