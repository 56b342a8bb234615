package kz.zholdanym.web.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermDay.Mark;

/**
 * A term as a page tells it.
 *
 * @param sentence the whole of it in one sentence
 * @param lines the arithmetic, step by step
 * @param warnings what is to be known before relying on the date
 * @param months the same on a calendar
 * @param legend the marks that the calendar bears
 * @param editions of the calendar that it was computed by
 */
public record TermView(
        LocalDate dueOn,
        LegalReference article,
        String sentence,
        List<String> lines,
        List<String> warnings,
        List<TermMonth> months,
        List<Mark> legend,
        List<Edition> editions) {

    /** An edition of a year's calendar; the year as it stands in addresses. */
    public record Edition(String year, int number) {}

    public static TermView of(Term term, Language language) {
        List<TermMonth> months = TermMonth.of(term, language);
        return new TermView(
                term.dueOn(),
                term.legalBasis(),
                TermSentences.summary(term, language),
                TermSentences.lines(term, language),
                term.warnings().stream()
                        .map(warning -> TermSentences.warning(warning, language))
                        .toList(),
                months,
                legend(months),
                term.editions().stream()
                        .map(edition -> new Edition(Integer.toString(edition.year()), edition.number()))
                        .toList());
    }

    private static List<Mark> legend(List<TermMonth> months) {
        return months.stream()
                .flatMap(month -> month.weeks().stream().flatMap(List::stream))
                .map(TermMonth.Cell::mark)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
