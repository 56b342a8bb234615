package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.queue.ClaimedStep;
import kz.zholdanym.notifications.queue.Settlement;
import kz.zholdanym.notifications.queue.StepState;
import kz.zholdanym.notifications.reason.EvidenceReason;
import kz.zholdanym.notifications.receipt.Submission;

/**
 * Decides what becomes of a step after its attempts. Sent to several devices, it is accepted once one of them took it. A
 * send in doubt is repeated freely where a repetition replaces the first message, and once elsewhere: a person who is told
 * twice is better off than one who is never told.
 */
final class Verdicts {

    private static final int DOUBTS_TO_REPEAT = 1;

    private final RetryPolicy retries;

    Verdicts(RetryPolicy retries) {
        this.retries = retries;
    }

    /** After attempts, at least one. */
    StepResult of(ClaimedStep step, List<Attempt> attempts, Instant now) {
        Settlement settlement = settlement(step, attempts, now);
        List<Evidence> evidence = new ArrayList<>();
        List<Submission> submissions = new ArrayList<>();
        for (Attempt attempt : attempts) {
            evidence.add(evidence(step, attempt));
            if (step.channel() != ChannelKind.PUSH) {
                String reporter = step.channel() == ChannelKind.EMAIL ? Receipt.MAILBOX : attempt.provider();
                attempt.outcome()
                        .providerIds()
                        .forEach(id -> submissions.add(
                                new Submission(step.channel(), reporter, id, step.id(), step.attempt())));
            }
        }
        if (settlement.state() == StepState.FAILED) {
            evidence.add(event(step, EvidenceEvent.FAILED, now)
                    .withAddress(attempts.get(attempts.size() - 1).target().disclosed())
                    .withDetail(EvidenceReason.GIVEN_UP.detail(Map.of("attempt", step.attempt()))));
        }
        return new StepResult(settlement, evidence, submissions);
    }

    /** The person has no address on the channel, or has been erased: nothing was tried. */
    static StepResult unreachable(ClaimedStep step, EvidenceReason reason, Instant now) {
        return new StepResult(
                Settlement.finished(step, StepState.FAILED, now),
                List.of(event(step, EvidenceEvent.FAILED, now).withDetail(reason.detail())));
    }

    /** Quiet hours: nothing was tried. */
    static StepResult postponed(ClaimedStep step, Instant until, Instant now) {
        return new StepResult(
                Settlement.givenBack(step, until),
                List.of(event(step, EvidenceEvent.POSTPONED, now)
                        .withDetail(EvidenceReason.POSTPONED.detail(Map.of("until", until)))));
    }

    /** Nothing was handed over because of an error of ours. */
    StepResult notComposed(ClaimedStep step, Class<? extends RuntimeException> error, Instant now) {
        Optional<Duration> pause = retries.pauseAfter(step.attempt(), Optional.empty());
        EvidenceEvent event = pause.isPresent() ? EvidenceEvent.ATTEMPT_FAILED : EvidenceEvent.FAILED;
        return new StepResult(
                again(step, pause, now),
                List.of(event(step, event, now)
                        .withDetail(EvidenceReason.NOT_COMPOSED.detail(Map.of("error", error.getSimpleName())))));
    }

    /** The worker that held the step is gone: it may have sent it or not. */
    StepResult abandoned(ClaimedStep step, Instant now) {
        Settlement settlement = inDoubt(step, now);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(event(step, EvidenceEvent.IN_DOUBT, now).withDetail(EvidenceReason.SERVER_STOPPED.detail()));
        if (settlement.state() == StepState.FAILED) {
            evidence.add(event(step, EvidenceEvent.FAILED, now).withDetail(EvidenceReason.DOUBTED_AGAIN.detail()));
        }
        return new StepResult(settlement, evidence);
    }

    private Settlement settlement(ClaimedStep step, List<Attempt> attempts, Instant now) {
        Optional<SendOutcome.TemporaryFailure> temporary = Optional.empty();
        boolean doubt = false;
        for (Attempt attempt : attempts) {
            SendOutcome outcome = attempt.outcome();
            if (outcome instanceof SendOutcome.Accepted) {
                return Settlement.finished(step, StepState.ACCEPTED, now);
            }
            doubt |= outcome instanceof SendOutcome.InDoubt;
            if (outcome instanceof SendOutcome.TemporaryFailure failure) {
                temporary = Optional.of(failure);
            }
        }
        if (doubt) {
            return inDoubt(step, now);
        }
        return temporary
                .map(failure -> again(step, retries.pauseAfter(step.attempt(), failure.retryAfter()), now))
                .orElseGet(() -> Settlement.finished(step, StepState.FAILED, now));
    }

    private Settlement inDoubt(ClaimedStep step, Instant now) {
        boolean repeat = step.channel().repeatable()
                ? step.attempt() < RetryPolicy.MOST_ATTEMPTS
                : step.doubts() < DOUBTS_TO_REPEAT;
        return repeat ? Settlement.againInDoubt(step, now) : Settlement.finished(step, StepState.FAILED, now);
    }

    private static Settlement again(ClaimedStep step, Optional<Duration> pause, Instant now) {
        return pause.map(length -> Settlement.again(step, now.plus(length)))
                .orElseGet(() -> Settlement.finished(step, StepState.FAILED, now));
    }

    private static Evidence evidence(ClaimedStep step, Attempt attempt) {
        SendOutcome outcome = attempt.outcome();
        String ids = String.join(",", outcome.providerIds());
        Evidence evidence = outcome instanceof SendOutcome.Accepted accepted
                ? event(step, EvidenceEvent.ACCEPTED, attempt.endedAt())
                        .withProvider(attempt.provider(), ids)
                        .withDetail(attempt.template().after(accepted.rawReply()))
                : failure(step, attempt).withProvider(attempt.provider(), ids.isEmpty() ? null : ids);
        return evidence.withAddress(attempt.target().disclosed()).withContent(attempt.content(), attempt.sentAt());
    }

    private static Evidence failure(ClaimedStep step, Attempt attempt) {
        SendOutcome outcome = attempt.outcome();
        if (outcome instanceof SendOutcome.InDoubt inDoubt) {
            return event(step, EvidenceEvent.IN_DOUBT, attempt.endedAt())
                    .withDetail(attempt.template().after(inDoubt.reason()));
        }
        String reason = outcome instanceof SendOutcome.TemporaryFailure temporary
                ? temporary.reason()
                : ((SendOutcome.PermanentFailure) outcome).reason();
        return event(step, EvidenceEvent.ATTEMPT_FAILED, attempt.endedAt()).withDetail(reason);
    }

    private static Evidence event(ClaimedStep step, EvidenceEvent event, Instant at) {
        return Evidence.of(step.noticeId(), step.id(), step.channel(), event, step.attempt(), at);
    }
}
