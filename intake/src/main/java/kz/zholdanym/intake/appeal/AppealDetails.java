package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;

/**
 * One appeal, without what only staff may see.
 *
 * @param version moves with every decision; for {@code ETag} and forms
 * @param registeredOn date in Almaty; may be later than the day of receipt
 * @param term the term of consideration with its explanation
 * @param termBasis number of the basis that it was computed by; moves without a decision, and with it the explanation
 * @param dueOn last day for the answer
 * @param ground the confirmed ground, or the one the applicant chose while none is confirmed
 * @param coupon code of the registration coupon
 * @param whatIsNew what the applicant says is new since an earlier appeal like this one was answered
 */
public record AppealDetails(
        UUID id,
        long version,
        String number,
        AppealKind kind,
        Language language,
        Office office,
        String subject,
        String text,
        AppealState state,
        Instant receivedAt,
        LocalDate registeredOn,
        LocalDate dueOn,
        Term term,
        int termBasis,
        Optional<AppealGround> ground,
        List<AttachmentView> attachments,
        VerificationCode coupon,
        Optional<String> whatIsNew) {}
