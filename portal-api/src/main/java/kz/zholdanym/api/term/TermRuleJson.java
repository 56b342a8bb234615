package kz.zholdanym.api.term;

import java.util.List;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term as the law sets it.
 *
 * @param rule its number, for addresses
 * @param slug its readable name, for addresses as well
 * @param kind what the computed date means: DEADLINE, FLOOR, CAP, BEFORE
 */
@Schema(name = "TermRule")
public record TermRuleJson(
        @Schema(examples = "D-01") String rule,
        @Schema(examples = "appeal-consideration") String slug,
        String name,
        String kind,
        @Schema(examples = "15 working days") String length,
        @Schema(examples = "24.3") String legalBasis,
        String citation) {

    static TermRuleJson of(TermRule rule, Language language) {
        return new TermRuleJson(
                rule.id(),
                rule.name(),
                TermSentences.name(rule, language),
                rule.kind().name(),
                TermSentences.length(rule.length(), language),
                rule.legalBasis().code(),
                Citations.cite(rule.legalBasis(), language));
    }

    /** All rules, in the order of their numbers. */
    @Schema(name = "TermRules")
    public record ListJson(List<TermRuleJson> items) {}
}
