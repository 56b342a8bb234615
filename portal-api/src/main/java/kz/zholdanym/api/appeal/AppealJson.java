package kz.zholdanym.api.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.api.attachment.AttachmentJson;
import kz.zholdanym.api.term.TermJson;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One appeal, without what only staff may see.
 *
 * @param office code of the office that considers it
 * @param officeName its name in the reader's language
 * @param ground of article 24(1): the confirmed one, else the one the applicant chose; absent when there is none
 * @param term the term of consideration with its explanation
 * @param coupon code of the registration coupon
 * @param whatIsNew what the applicant says is new since an earlier appeal like this one was answered; absent when nothing
 */
@Schema(name = "Appeal")
public record AppealJson(
        UUID id,
        String number,
        String kind,
        String language,
        String office,
        String officeName,
        String subject,
        String text,

        @Schema(
                enumeration = {
                    "REGISTERED",
                    "AWAITING_REMEDY",
                    "ACCEPTED",
                    "UNDER_CONSIDERATION",
                    "UNDER_INSPECTION",
                    "JOINED",
                    "ANSWERED",
                    "FORWARDED",
                    "RETURNED",
                    "WITHDRAWN",
                    "TERMINATED"
                })
        String state,

        Instant receivedAt,
        LocalDate registeredOn,
        LocalDate dueOn,
        TermJson term,
        @Nullable String ground,
        List<AttachmentJson> attachments,
        String coupon,
        @Nullable String whatIsNew) {

    /** Without the target that the office sets itself. */
    public static AppealJson forApplicant(AppealDetails appeal, Language reader) {
        return of(appeal, TermJson.forApplicant(appeal.term(), reader), reader);
    }

    /** With the target that the office sets itself. */
    public static AppealJson forStaff(AppealDetails appeal, Language reader) {
        return of(appeal, TermJson.withTarget(appeal.term(), reader), reader);
    }

    private static AppealJson of(AppealDetails appeal, TermJson term, Language reader) {
        return new AppealJson(
                appeal.id(),
                appeal.number(),
                appeal.kind().name(),
                appeal.language().code(),
                appeal.office().code(),
                appeal.office().name().in(reader),
                appeal.subject(),
                appeal.text(),
                appeal.state().name(),
                appeal.receivedAt(),
                appeal.registeredOn(),
                appeal.dueOn(),
                term,
                appeal.ground().map(AppealGround::name).orElse(null),
                appeal.attachments().stream().map(AttachmentJson::of).toList(),
                appeal.coupon().grouped(),
                appeal.whatIsNew().orElse(null));
    }
}
