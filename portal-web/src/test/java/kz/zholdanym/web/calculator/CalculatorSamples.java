package kz.zholdanym.web.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages on which terms are computed, in their shapes: every term, and one with everything that may change it. */
public final class CalculatorSamples {

    private static final LocalDate MON_16_FEBRUARY = LocalDate.of(2026, 2, 16);
    private static final LocalDate THU_5_MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate MON_6_APRIL = LocalDate.of(2026, 4, 6);
    private static final TermCalculator CALCULATOR =
            new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());

    private CalculatorSamples() {}

    public static List<Sample> all(Language language) {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample("deadlines", "/deadlines", TermsPage.in(language), Visitor.ANYONE));
        for (TermRule rule : StatutoryTerms.all()) {
            samples.add(sample("deadline-asked-" + rule.name(), rule, form(""), FormErrors.none(), null, language));
            Term term = CALCULATOR.compute(rule, MON_16_FEBRUARY);
            samples.add(sample("deadline-" + rule.name(), rule, form("2026-02-16"), FormErrors.none(), term, language));
        }
        samples.add(changed(language));
        samples.add(followingInspection(language));
        samples.add(mistaken(language));
        samples.add(unlawful(language));
        return samples;
    }

    private static Sample changed(Language language) {
        Term term = CALCULATOR.compute(
                StatutoryTerms.INSPECTION,
                MON_16_FEBRUARY,
                List.of(
                        new TermEvent.Suspended(THU_5_MARCH),
                        new TermEvent.Resumed(MON_6_APRIL),
                        new TermEvent.ExtendedBy(LocalDate.of(2026, 4, 20), 10)));
        TermForm form = new TermForm(
                new TypedDay("16.02.2026"),
                new TypedDay("2026-04-20"),
                "10",
                new TypedDay(""),
                TermForm.pauses(List.of(new TypedDay("2026-03-05")), List.of(new TypedDay("2026-04-06"))),
                new TypedDay(""),
                new TypedDay(""));
        return sample("deadline-changed", StatutoryTerms.INSPECTION, form, FormErrors.none(), term, language);
    }

    private static Sample followingInspection(Language language) {
        Term term = CALCULATOR.compute(
                StatutoryTerms.CONSIDERATION,
                MON_16_FEBRUARY,
                List.of(new TermEvent.BoundToInspection(THU_5_MARCH, MON_6_APRIL)));
        TermForm form = new TermForm(
                new TypedDay("2026-02-16"),
                new TypedDay(""),
                "",
                new TypedDay(""),
                TermForm.pauses(List.of(), List.of()),
                new TypedDay("2026-03-05"),
                new TypedDay("2026-04-06"));
        return sample("deadline-inspected", StatutoryTerms.CONSIDERATION, form, FormErrors.none(), term, language);
    }

    private static Sample mistaken(Language language) {
        FormErrors errors = FormErrors.of(List.of(FieldError.of("from", "term.from.missing")), language);
        return sample("deadline-mistaken", StatutoryTerms.COURT, form("<script>\"&"), errors, null, language);
    }

    /** A change that this form does not ask for, yet that stood in the address. */
    private static Sample unlawful(Language language) {
        FormErrors errors = FormErrors.of(
                "extendedOn", new Refusal.UnlawfulTerm(Reason.NOT_EXTENDABLE, Optional.empty()), language);
        TermForm form = new TermForm(
                new TypedDay("2026-02-16"),
                new TypedDay("2026-02-30"),
                "",
                new TypedDay(""),
                TermForm.pauses(List.of(), List.of()),
                new TypedDay(""),
                new TypedDay(""));
        return sample("deadline-unlawful", StatutoryTerms.COURT, form, errors, null, language);
    }

    private static TermForm form(String from) {
        TypedDay nothing = new TypedDay("");
        return new TermForm(
                new TypedDay(from), nothing, "", nothing, TermForm.pauses(List.of(), List.of()), nothing, nothing);
    }

    private static Sample sample(
            String name, TermRule rule, TermForm form, FormErrors errors, Term term, Language language) {
        return new Sample(
                name,
                "/deadlines/" + rule.name(),
                TermPage.of(rule, form, errors, Optional.ofNullable(term), language),
                Visitor.ANYONE);
    }
}
