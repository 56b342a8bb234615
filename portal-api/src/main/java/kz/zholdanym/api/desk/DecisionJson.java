package kz.zholdanym.api.desk;

import java.time.LocalDate;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.intake.appeal.DecisionDue;
import kz.zholdanym.intake.appeal.DecisionTexts;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision that an appeal needs today.
 *
 * @param day the day that the reason is about: the target, the last day to forward, or the last day of consideration
 * @param why in words
 * @param remedy what can still be done, and until when, in words
 */
@Schema(name = "DecisionDue")
public record DecisionJson(
        @Schema(
                enumeration = {
                    "TERM_PASSED",
                    "TARGET_REACHED",
                    "FORWARDING_ENDS",
                    "FORWARDING_PASSED",
                    "NOBODY_IN_CHARGE"
                })
        String reason,

        String legalBasis,
        String citation,
        LocalDate day,
        String why,
        String remedy) {

    static DecisionJson of(DecisionDue decision, Language reader) {
        return new DecisionJson(
                decision.reason().name(),
                decision.article().code(),
                Citations.cite(decision.article(), reader),
                decision.day(),
                DecisionTexts.reason(decision, reader),
                DecisionTexts.remedy(decision, reader));
    }
}
