package kz.zholdanym.api.term;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.intake.term.ComputeTerm;
import kz.zholdanym.law.term.StatutoryTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The term engine for anyone: what is due when, and why. */
@Path("/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class DeadlinesResource {

    @Inject
    private ComputeTerm computeTerm;

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
            summary = "The term that a rule gives from a day on, each skipped day with its reason",
            description = "Extensions, suspensions and inspections are applied in the order of their days.")
    public TermJson compute(
            @Parameter(description = "Number or readable name, in any case", example = "D-01") @PathParam("rule")
                    String rule,
            @BeanParam TermParameters parameters) {
        return TermJson.withTarget(computeTerm.compute(parameters.question(rule)), language.get());
    }
}
