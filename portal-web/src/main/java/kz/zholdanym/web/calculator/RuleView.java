package kz.zholdanym.web.calculator;

import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.TermKind;
import kz.zholdanym.law.term.TermRule;

/**
 * A term as the law sets it.
 *
 * @param slug its readable name, in its address and in the keys of its texts
 * @param title what it is the term of
 * @param length how long, in words
 */
public record RuleView(String slug, String number, String title, TermKind kind, String length, LegalReference article) {

    static RuleView of(TermRule rule, Language language) {
        return new RuleView(
                rule.name(),
                rule.id(),
                TermSentences.name(rule, language),
                rule.kind(),
                TermSentences.length(rule.length(), language),
                rule.legalBasis());
    }
}
