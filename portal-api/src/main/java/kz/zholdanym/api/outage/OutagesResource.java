package kz.zholdanym.api.outage;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.outage.FindOutages;
import kz.zholdanym.intake.outage.PetitionTexts;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.outage.Outage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When the portal or a channel was down, as measured. */
@Path("/outages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class OutagesResource {

    @Inject
    private FindOutages findOutages;

    @Inject
    private PortalLinks links;

    @Inject
    private ReaderLanguage language;

    @GET
    @PermitAll
    @Operation(
            operationId = "listOutages",
            summary = "When the portal or a channel was down on some days",
            description = "Measured, not typed in; nothing in it changes. With words for a petition to restore a term"
                    + " that was missed because of it (article 25(1)).")
    public OutagesJson between(
            @Parameter(description = "First day in Almaty; 1 January of this year when absent", example = "2026-11-23")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Last day; the last of that year when absent", example = "2026-11-25")
                    @QueryParam("to")
                    @Nullable
                    String to) {
        LocalDate first = from == null ? LocalDate.of(findOutages.years().last(), 1, 1) : day("from", from);
        LocalDate last = to == null ? LocalDate.of(first.getYear(), 12, 31) : day("to", to);
        List<Outage> found = findOutages.between(first, last);
        return OutagesJson.of(
                findOutages.measuredSince(),
                found,
                found.isEmpty()
                        ? null
                        : PetitionTexts.petition(
                                first,
                                last,
                                found,
                                links.outages(first.getYear()).toString(),
                                language.get()));
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw RefusalException.invalid(FieldError.of(field, "day.date"));
        }
    }
}
