package kz.zholdanym.web.calculator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermChanges;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.TermUnit;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.term.TermView;

/**
 * One term: a form, and what follows from what was typed into it.
 *
 * @param extensionUnit in what an extension is measured; empty when the law knows none
 * @param extendable whether to ask for an extension
 * @param suspendable whether to ask for pauses
 * @param inspectable whether to ask for an inspection
 */
public record TermPage(
        RuleView rule,
        TermForm form,
        FormErrors errors,
        Optional<TermUnit> extensionUnit,
        boolean extendable,
        boolean suspendable,
        boolean inspectable,
        Optional<Answer> answer)
        implements PageView {

    /**
     * What was computed.
     *
     * @param years whose calendars were used
     */
    public record Answer(TermView term, List<Integer> years) {

        static Answer of(Term term, Language language) {
            int from = Math.min(term.from().getYear(), term.dueOn().getYear());
            int to = Math.max(term.from().getYear(), term.dueOn().getYear());
            return new Answer(
                    TermView.of(term, language),
                    IntStream.rangeClosed(from, to).boxed().toList());
        }
    }

    /** What is not asked for this term, yet stands in the address, is shown as well: otherwise nobody could remove it. */
    static TermPage of(TermRule rule, TermForm form, FormErrors errors, Optional<Term> term, Language language) {
        TermChanges changes = rule.changes();
        return new TermPage(
                RuleView.of(rule, language),
                form,
                errors,
                changes.extension().map(extension -> extension.length().unit()),
                changes.extension().isPresent() || form.extended(),
                changes.suspendable() || form.paused(),
                changes.afterInspection().isPresent() || form.inspected(),
                term.map(computed -> Answer.of(computed, language)));
    }

    @Override
    public String template() {
        return "calculator/term";
    }
}
