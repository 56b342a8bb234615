package kz.zholdanym.intake.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.law.language.Language;

/**
 * An answer as staff see it.
 *
 * @param version moves with every keeping of the draft; who sends says which one they saw
 * @param ordinal 1 for the first answer to an appeal
 * @param sentAt empty while it is a draft
 * @param document code of the document that went out
 * @param defects what keeps a draft from leaving; empty when nothing does
 */
public record AnswerView(
        long version,
        int ordinal,
        Optional<AnswerOutcome> outcome,
        Language language,
        String reasoning,
        List<Citation> citations,
        Optional<Instant> sentAt,
        Optional<VerificationCode> document,
        Set<AnswerDefect> defects) {}
