package kz.zholdanym.web.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.ComputeTerm;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** Computes any statutory term for anyone; the address holds the whole question and can be passed on. */
@Path("deadlines")
@Controller
@RequestScoped
public class Deadlines {

    @Inject
    private ComputeTerm computeTerm;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String terms() {
        return page.show(TermsPage.in(language.language()));
    }

    /** @param name number or readable name of the rule, in any case */
    @GET
    @Path("{rule}")
    public String term(@PathParam("rule") String name, @BeanParam TypedTerm typed) {
        TermRule rule =
                StatutoryTerms.byId(name).or(() -> StatutoryTerms.byName(name)).orElseThrow(RefusalException::notFound);
        if (!typed.sent()) {
            return show(rule, typed, FormErrors.none(), Optional.empty());
        }
        try {
            Term term = computeTerm.compute(typed.question(rule.id()));
            return show(rule, typed, FormErrors.none(), Optional.of(term));
        } catch (RefusalException refused) {
            return show(rule, typed, errors(refused), Optional.empty());
        }
    }

    private FormErrors errors(RefusalException refused) {
        return refused.refusal() instanceof Refusal.CalendarNotPublished
                ? FormErrors.of("from", refused.refusal(), language.language())
                : FormErrors.of(refused, language.language());
    }

    private String show(TermRule rule, TypedTerm typed, FormErrors errors, Optional<Term> term) {
        return page.show(TermPage.of(rule, typed.form(), errors, term, language.language()));
    }
}
