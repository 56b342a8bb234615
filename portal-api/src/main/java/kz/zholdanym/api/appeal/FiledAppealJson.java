package kz.zholdanym.api.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.api.term.TermJson;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What filing gave.
 *
 * @param coupon code of the registration coupon, to verify it by
 */
@Schema(name = "FiledAppeal")
public record FiledAppealJson(
        UUID id,
        String number,
        String state,
        Instant receivedAt,
        LocalDate registeredOn,
        LocalDate dueOn,
        TermJson term,
        String coupon) {

    static FiledAppealJson of(FiledAppeal filed, Language language) {
        return new FiledAppealJson(
                filed.id(),
                filed.number(),
                filed.state().name(),
                filed.receivedAt(),
                filed.registeredOn(),
                filed.dueOn(),
                TermJson.forApplicant(filed.term(), language),
                filed.coupon().grouped());
    }
}
