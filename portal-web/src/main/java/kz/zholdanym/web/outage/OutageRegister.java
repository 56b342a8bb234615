package kz.zholdanym.web.outage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.outage.FindOutages;
import kz.zholdanym.intake.outage.PetitionTexts;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.outage.Outage;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** Shows when the portal or a channel was down: by year, and in the days in which somebody missed a term. */
@Path("outages")
@Controller
@RequestScoped
public class OutageRegister {

    @Inject
    private FindOutages findOutages;

    @Inject
    private PortalLinks links;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    /**
     * Without days, this year.
     *
     * @param from first day of the term that was missed
     * @param to its last day
     */
    @GET
    public String show(
            @QueryParam("from") @DefaultValue("") TypedDay from, @QueryParam("to") @DefaultValue("") TypedDay to) {
        if (from.empty() && to.empty()) {
            return page.show(ofYear(findOutages.years().last()));
        }
        OutagesPage.Asked asked = new OutagesPage.Asked(from.value(), to.value());
        return FormErrors.answering(
                () -> page.show(between(asked, day("from", from), day("to", to))),
                errors -> page.show(page(List.of(), Optional.empty(), Optional.of(asked), Optional.empty(), errors)),
                language.language());
    }

    @GET
    @Path("{year}")
    public String year(@PathParam("year") int year) {
        if (!findOutages.years().contains(year)) {
            throw RefusalException.notFound();
        }
        return page.show(ofYear(year));
    }

    private OutagesPage ofYear(int year) {
        return page(findOutages.ofYear(year), Optional.of(year), Optional.empty(), Optional.empty(), FormErrors.none());
    }

    private OutagesPage between(OutagesPage.Asked asked, LocalDate from, LocalDate to) {
        List<Outage> found = findOutages.between(from, to);
        Optional<String> petition = found.isEmpty()
                ? Optional.empty()
                : Optional.of(PetitionTexts.petition(
                        from, to, found, links.outages(from.getYear()).toString(), language.language()));
        return page(found, Optional.empty(), Optional.of(asked), petition, FormErrors.none());
    }

    private OutagesPage page(
            List<Outage> outages,
            Optional<Integer> year,
            Optional<OutagesPage.Asked> asked,
            Optional<String> petition,
            FormErrors errors) {
        NavigableSet<Integer> years = findOutages.years().descendingSet();
        return new OutagesPage(
                outages.stream().map(OutageLine::of).toList(),
                year.map(String::valueOf),
                years.stream().map(String::valueOf).toList(),
                findOutages.measuredSince(),
                asked,
                petition,
                FindOutages.RESTORATION,
                errors);
    }

    private static LocalDate day(String field, TypedDay typed) {
        try {
            return LocalDate.parse(typed.iso());
        } catch (DateTimeParseException noDay) {
            throw RefusalException.invalid(FieldError.of(field, "outages.day"));
        }
    }
}
