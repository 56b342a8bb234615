package kz.zholdanym.intake.termination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.decision.DecisionContent.EarlierAnswer;

/**
 * An earlier appeal of the same applicant that was answered, and whether it is proven that the answer came.
 *
 * @param answeredOn the day of the answer, in Almaty
 * @param delivered with the proof; empty while nothing proves that the applicant was told: then it founds no termination
 */
public record AnsweredBefore(
        UUID id, String number, String subject, LocalDate answeredOn, Optional<EarlierAnswer> delivered) {}
