package kz.zholdanym.notifications.queue;

import java.time.Instant;

/**
 * What becomes of a claimed step.
 *
 * @param state the state it goes to
 * @param dueAt when it is due next, if queued again; otherwise when it was settled
 * @param attempts how many attempts it has had
 * @param doubts how many of them ended in doubt
 */
public record Settlement(ClaimedStep step, StepState state, Instant dueAt, int attempts, int doubts) {

    /** The attempt is over, with this end. */
    public static Settlement finished(ClaimedStep step, StepState state, Instant at) {
        return new Settlement(step, state, at, step.attempt(), step.doubts());
    }

    /** Another attempt is to be made. */
    public static Settlement again(ClaimedStep step, Instant dueAt) {
        return new Settlement(step, StepState.QUEUED, dueAt, step.attempt(), step.doubts());
    }

    /** Another attempt is to be made although this one may have succeeded. */
    public static Settlement againInDoubt(ClaimedStep step, Instant dueAt) {
        return new Settlement(step, StepState.QUEUED, dueAt, step.attempt(), step.doubts() + 1);
    }

    /** No attempt was made; somebody else may make it. */
    public static Settlement givenBack(ClaimedStep step, Instant at) {
        return new Settlement(step, StepState.QUEUED, at, step.attempt() - 1, step.doubts());
    }
}
