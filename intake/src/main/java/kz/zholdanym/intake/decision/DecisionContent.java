package kz.zholdanym.intake.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says besides its reasons: one record for each branch. Stored as it is, and never changed; its components
 * are what texts may use by name. All dates are days in Almaty.
 */
public sealed interface DecisionContent {

    /**
     * The term was extended (article 24(4), first part).
     *
     * @param tellBy last day to tell the applicant (article 24(5))
     */
    record TermExtended(ExtensionReason grounds, LocalDate dueBefore, LocalDate dueOn, LocalDate tellBy)
            implements DecisionContent {}

    /**
     * An inspection was appointed (article 24(4), second part); the reasons of this decision are the interim reply.
     *
     * @param resolution number of the resolution that appoints it
     * @param registration number under which the state body for legal statistics registered that (article 18(4))
     * @param approval what the President or the Prosecutor General agreed to; null where no agreement is needed
     * @param subjectMatter for staff only
     * @param endsOn the planned end
     * @param replyBy last day to send the interim reply
     * @param dueOn the last day for the final reply while the inspection ends as planned
     */
    record InspectionAppointed(
            InspectionGround grounds,
            String resolution,
            LocalDate resolvedOn,
            String registration,
            @Nullable String approval,
            String subjectMatter,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate replyBy,
            LocalDate dueOn)
            implements DecisionContent {}

    /** The inspection takes longer, in exceptional cases (article 18(4), third part). */
    record InspectionExtended(int workingDays, LocalDate extendedOn, LocalDate endsOn, LocalDate dueOn)
            implements DecisionContent {}

    /**
     * The inspection stands still (article 18(4), fourth part).
     *
     * @param resumesOn the day on which it is expected to go on; the term is computed by it until the inspection does
     */
    record InspectionSuspended(
            SuspensionReason grounds, LocalDate suspendedOn, LocalDate resumesOn, LocalDate endsOn, LocalDate dueOn)
            implements DecisionContent {}

    /** The inspection goes on (article 18(4), fifth part). */
    record InspectionResumed(LocalDate resumedOn, LocalDate endsOn, LocalDate dueOn) implements DecisionContent {}

    /** The inspection ended; from that day the term for the final reply runs (article 24(4), second part). */
    record InspectionEnded(LocalDate endedOn, LocalDate dueOn) implements DecisionContent {}

    /**
     * The appeal went to the competent body (Administrative Code, article 65).
     *
     * @param body its name
     * @param legalBasis by which it is competent
     * @param requests the requests that went there; empty when the whole appeal did
     * @param forwardBy last day to forward
     */
    record Forwarded(boolean whole, String body, String legalBasis, List<String> requests, LocalDate forwardBy)
            implements DecisionContent {
        public Forwarded {
            requests = List.copyOf(requests);
        }
    }

    /** Another office of the prosecution considers it; the term runs on (article 5(1)). */
    record Rerouted(LocalizedText from, LocalizedText to, LocalDate dueOn) implements DecisionContent {}

    /** The applicant is asked to remedy the appeal by a day, included (Administrative Code, article 64). */
    record RemedyRequested(LocalDate remedyBy) implements DecisionContent {}

    /** The applicant remedied it; what they wrote are the reasons of this decision. */
    record Remedied(LocalDate remediedOn) implements DecisionContent {}

    /** Returned without consideration: not remedied by the day that was set. */
    record Returned(LocalDate remedyBy) implements DecisionContent {}

    /** The applicant asked to withdraw it. */
    record WithdrawalAsked(LocalDate askedOn) implements DecisionContent {}

    /** Withdrawn. */
    record WithdrawalConfirmed(LocalDate confirmedOn) implements DecisionContent {}

    /** It is considered in spite of the withdrawal. */
    record WithdrawalDeclined(PublicInterest grounds, LocalDate dueOn) implements DecisionContent {}

    /** Consideration of a repeat appeal was terminated (article 24(8)). Never without an earlier answer. */
    record ConsiderationTerminated(List<EarlierAnswer> earlier) implements DecisionContent {
        public ConsiderationTerminated {
            earlier = List.copyOf(earlier);
            if (earlier.isEmpty()) {
                throw new IllegalArgumentException("nothing is terminated without an earlier answer");
            }
        }
    }

    /**
     * It is considered together with another appeal. Which one that is, the applicant is not told: it may be somebody else's.
     *
     * @param dueBefore its last day until then
     * @param dueOn the earlier of both last days, which holds for all
     */
    record Joined(LocalDate dueBefore, LocalDate dueOn) implements DecisionContent {}

    /** It is considered on its own again; its last day stays. */
    record Separated(LocalDate dueOn) implements DecisionContent {}

    /**
     * One of its requests became an appeal of its own, received on the same day.
     *
     * @param number of the new appeal
     */
    record RequestSeparated(UUID appeal, String number, String request, LocalDate receivedOn, LocalDate dueOn)
            implements DecisionContent {}

    /**
     * An answer on the materials of an earlier appeal, and that it came to the applicant.
     *
     * @param notice the notice whose evidence proves it
     * @param deliveredOn when the applicant had it
     */
    record EarlierAnswer(UUID appeal, String number, LocalDate answeredOn, UUID notice, LocalDate deliveredOn) {}
}
