package kz.zholdanym.web.term;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.Term;

/**
 * A term as a page tells it.
 *
 * @param sentence the whole of it in one sentence
 * @param lines the arithmetic, step by step
 * @param warnings what is to be known before relying on the date
 */
public record TermView(
        LocalDate dueOn, LegalReference article, String sentence, List<String> lines, List<String> warnings) {

    public static TermView of(Term term, Language language) {
        return new TermView(
                term.dueOn(),
                term.legalBasis(),
                TermSentences.summary(term, language),
                TermSentences.lines(term, language),
                term.warnings().stream()
                        .map(warning -> TermSentences.warning(warning, language))
                        .toList());
    }
}
