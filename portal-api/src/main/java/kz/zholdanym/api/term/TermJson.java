package kz.zholdanym.api.term;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A computed term with its explanation; all dates are days in Asia/Almaty.
 *
 * @param rule number of the rule, such as D-01
 * @param legalBasis short form of the provision; of another act with the act's number before it
 * @param citation the provision as people write it
 * @param from the day of the event that started the term
 * @param dueOn the last day
 * @param internalTarget one working day earlier, for offices; absent where applicants read
 * @param summary the whole term in one sentence
 * @param steps the arithmetic, in the order in which it is to be read
 * @param calendar the editions of the calendar it was computed by, with their years
 * @param warnings what is to be known before relying on the date; absent when there is nothing
 */
@Schema(name = "Term", description = "A computed term with its explanation")
public record TermJson(
        @Schema(examples = "D-01") String rule,

        @Schema(examples = "Term for considering the appeal")
        String name,

        @Schema(examples = "24.3") String legalBasis,
        @Schema(examples = "article 24(3)") String citation,
        @Schema(examples = "2026-11-22") LocalDate from,
        @Schema(examples = "2026-12-11") LocalDate dueOn,
        @Nullable LocalDate internalTarget,
        String summary,
        List<TermStepJson> steps,
        List<UsedEditionJson> calendar,
        @Nullable List<String> warnings) {

    /** An edition of a year's calendar. */
    @Schema(name = "UsedEdition")
    public record UsedEditionJson(
            @Schema(examples = "2026") int year,
            @Schema(examples = "1") int edition) {

        private static UsedEditionJson of(CalendarEdition.Identity identity) {
            return new UsedEditionJson(identity.year(), identity.number());
        }
    }

    /** The term as the office sees it. */
    public static TermJson withTarget(Term term, Language language) {
        return of(term, language, term.internalTarget());
    }

    /** The term as the applicant sees it: without what the office sets itself. */
    public static TermJson forApplicant(Term term, Language language) {
        return of(term, language, null);
    }

    private static TermJson of(Term term, Language language, @Nullable LocalDate internalTarget) {
        List<String> warnings = term.warnings().stream()
                .map(warning -> TermSentences.warning(warning, language))
                .toList();
        return new TermJson(
                term.rule().id(),
                TermSentences.name(term.rule(), language),
                term.legalBasis().code(),
                Citations.cite(term.legalBasis(), language),
                term.from(),
                term.dueOn(),
                internalTarget,
                TermSentences.summary(term, language),
                term.steps().stream()
                        .map(step -> TermStepJson.of(step, language))
                        .toList(),
                term.editions().stream().map(UsedEditionJson::of).toList(),
                warnings.isEmpty() ? null : warnings);
    }
}
