package kz.zholdanym.api.term;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.NavigableSet;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermRule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The term engine for anyone: what is due when, and why. */
@Path("/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class DeadlinesResource {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private ReaderLanguage language;

    @GET
    @PermitAll
    @Operation(operationId = "listDeadlines", summary = "Every statutory term with its article")
    public TermRuleJson.ListJson list() {
        return new TermRuleJson.ListJson(StatutoryTerms.all().stream()
                .map(rule -> TermRuleJson.of(rule, language.get()))
                .toList());
    }

    @GET
    @Path("/{rule}")
    @PermitAll
    @Operation(
            operationId = "computeDeadline",
            summary = "The term that a rule gives from a day on, each skipped day with its reason")
    public TermJson compute(
            @Parameter(description = "Number or readable name", example = "D-01") @PathParam("rule") String rule,
            @Parameter(description = "The day of the event that starts the term", example = "2026-11-22")
                    @QueryParam("from")
                    @Nullable
                    String from) {
        TermRule found =
                StatutoryTerms.byId(rule).or(() -> StatutoryTerms.byName(rule)).orElseThrow(NotFoundException::new);
        return TermJson.withTarget(calendar.term(found, date(from)), language.get());
    }

    /** A day of a year with a published calendar: for any other no term can be told. */
    private LocalDate date(@Nullable String text) {
        NavigableSet<Integer> years = calendar.workingDays().publishedYears();
        Map<String, String> possible = Map.of("first", years.first() + "-01-01", "last", years.last() + "-12-31");
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text.strip());
            if (years.contains(date.getYear())) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            throw RequestRefusedException.invalid("from", "from.noDate", possible);
        }
        throw RequestRefusedException.invalid("from", "from.outside", possible);
    }
}
