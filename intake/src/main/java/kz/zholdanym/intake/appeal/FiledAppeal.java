package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.law.term.Term;

/**
 * What filing gives.
 *
 * @param version the case's version, for the next change
 * @param term the term of consideration with its explanation
 * @param coupon code of the registration coupon
 */
public record FiledAppeal(
        UUID id,
        long version,
        String number,
        AppealState state,
        Instant receivedAt,
        LocalDate registeredOn,
        LocalDate dueOn,
        Term term,
        VerificationCode coupon) {}
