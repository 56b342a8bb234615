package kz.zholdanym.intake.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.intake.text.Differences;
import kz.zholdanym.law.language.Language;

/**
 * One version of an answer that was submitted to the head.
 *
 * @param number 1 for the first one
 * @param changes in what its reasoning differs from that of the version before; empty for the first
 * @param review empty while it waits, and for one that never came to a decision
 */
public record SubmittedAnswer(
        int number,
        Instant at,
        Optional<StaffMember> author,
        AnswerOutcome outcome,
        Language language,
        String reasoning,
        List<Citation> citations,
        Optional<Differences> changes,
        Optional<AnswerReview> review) {

    public SubmittedAnswer {
        citations = List.copyOf(citations);
    }
}
