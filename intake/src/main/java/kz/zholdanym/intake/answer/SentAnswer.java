package kz.zholdanym.intake.answer;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.law.language.Language;

/**
 * An answer as the applicant sees it.
 *
 * @param ordinal 1 for the first answer to an appeal
 * @param document code of the document, to verify it by
 * @param complainUntil last day for a complaint if the applicant learned of the answer on the day it was sent; a later
 *     delivery moves it (article 25(1))
 */
public record SentAnswer(
        int ordinal,
        AnswerOutcome outcome,
        Language language,
        Instant sentAt,
        VerificationCode document,
        LocalDate complainUntil) {}
