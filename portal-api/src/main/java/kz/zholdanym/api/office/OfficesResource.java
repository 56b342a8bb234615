package kz.zholdanym.api.office;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.page.PageQuery;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.office.OfficeDirectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory of offices, to choose from before filing. */
@Path("/offices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class OfficesResource {

    private static final int LONGEST_SEARCH = 200;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private ReaderLanguage language;

    @GET
    @PermitAll
    @Operation(
            operationId = "findOffices",
            summary = "Offices whose name, in any language, contains every word of `q`; all of them without `q`")
    public OfficeListJson search(
            @Parameter(description = "Words of the name, on whatever keyboard", example = "алматы")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(description = "1 to 200", example = "20") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        int most = PageQuery.number("limit", limit);
        if (most < 1 || most > OfficeDirectory.MOST) {
            throw RequestRefusedException.invalid("limit", "limit", Map.of("most", OfficeDirectory.MOST));
        }
        if (q.length() > LONGEST_SEARCH || q.chars().anyMatch(Character::isISOControl)) {
            throw RequestRefusedException.invalid("q", "search", Map.of("most", LONGEST_SEARCH));
        }
        return new OfficeListJson(offices.search(q, most).stream()
                .map(office -> OfficeJson.of(office, language.get()))
                .toList());
    }
}
