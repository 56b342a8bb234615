package kz.zholdanym.notifications.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.zholdanym.notifications.policy.LatestStart;
import kz.zholdanym.notifications.reason.EvidenceReason;

/**
 * Decides from how the steps of one notice stand, and from nothing else, which are to be sent now and which not at all. A
 * rung in reserve is sent when those below it have failed, or have told nothing for too long. Once the person has been told,
 * everything else is skipped; if the letter that told them comes back after all, what was skipped is sent.
 */
final class LadderRules {

    static final String FAILED_BEFORE = EvidenceReason.OTHERS_FAILED.detail();
    static final String NOT_REPORTED = EvidenceReason.OTHERS_SILENT.detail();
    static final String NOT_SENT = EvidenceReason.OTHERS_LATE.detail();

    private LadderRules() {}

    static List<LadderMove> moves(List<LadderStep> ladder, Instant now) {
        Optional<LadderStep> told = ladder.stream()
                .filter(step -> step.told(now))
                .min(Comparator.comparing((LadderStep step) -> step.state() != StepState.DELIVERED)
                        .thenComparing(LadderStep::rung));
        return told.map(step -> skipOthers(ladder, step, now)).orElseGet(() -> climb(ladder, now));
    }

    private static List<LadderMove> skipOthers(List<LadderStep> ladder, LadderStep told, Instant now) {
        String reason = told.state() == StepState.DELIVERED
                ? EvidenceReason.TOLD.detail(Map.of("channel", told.channel()))
                : EvidenceReason.NOT_RETURNED.detail(Map.of(
                        "channel", told.channel(), "hours", told.patience().toHours()));
        return ladder.stream()
                .filter(step -> step.waits() || step.state() == StepState.QUEUED && step.rung() != told.rung())
                .filter(step -> !step.ordered())
                .map(step -> new LadderMove(step, StepState.SKIPPED, now, reason))
                .toList();
    }

    private static List<LadderMove> climb(List<LadderStep> ladder, Instant now) {
        List<LadderStep> active = ladder.stream().filter(LadderStep::active).toList();
        if (active.isEmpty()) {
            return release(
                    ladder.stream().filter(step -> step.waits() || step.state() == StepState.SKIPPED),
                    now,
                    FAILED_BEFORE);
        }
        Optional<LadderStep> next =
                ladder.stream().filter(LadderStep::waits).min(Comparator.comparingInt(LadderStep::rung));
        if (next.isEmpty()) {
            return List.of();
        }
        boolean allSent = active.stream().allMatch(step -> step.state() == StepState.ACCEPTED);
        Instant turn = allSent
                ? active.stream()
                        .map(LadderStep::patientUntil)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : next.get().dueAt();
        Instant due = next.get().channel().byHand()
                ? turn
                : LatestStart.notAfter(turn, now, next.get().tellBy());
        if (!due.isAfter(now)) {
            return release(ladder.stream().filter(LadderStep::waits), now, allSent ? NOT_REPORTED : NOT_SENT);
        }
        return due.equals(next.get().dueAt())
                ? List.of()
                : List.of(new LadderMove(next.get(), StepState.WAITING, due, ""));
    }

    /** All of the lowest rung. */
    private static List<LadderMove> release(Stream<LadderStep> steps, Instant now, String reason) {
        List<LadderStep> candidates = steps.toList();
        OptionalInt lowest = candidates.stream().mapToInt(LadderStep::rung).min();
        return candidates.stream()
                .filter(step -> step.rung() == lowest.orElse(-1))
                .map(step -> new LadderMove(step, StepState.QUEUED, now, reason))
                .toList();
    }
}
