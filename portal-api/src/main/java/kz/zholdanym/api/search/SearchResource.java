package kz.zholdanym.api.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.page.PageJson;
import kz.zholdanym.api.page.PageQuery;
import kz.zholdanym.intake.search.SearchAppeals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Search among the appeals of the office. */
@Path("/desk/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class SearchResource {

    @Inject
    private SearchAppeals search;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(
            operationId = "searchAppeals",
            summary = "Appeals of my office by number, applicant or words, the newest first",
            description = "Whoever looks up a person's number leaves a record of it.")
    public PageJson<FoundAppealJson> find(
            @Parameter(
                            description = "A registration number or a part of it, names and words of the text (all have"
                                    + " to be there, at least three letters in one of them; Kazakh letters may be typed"
                                    + " as Russian ones), or a whole IIN or BIN",
                            example = "жалакы")
                    @QueryParam("q")
                    @Nullable
                    String typed,
            @Parameter(description = "1 to 100; 20 when absent") @QueryParam("limit") @Nullable String limit,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        return PageJson.of(
                search.find(actor.get(), Objects.requireNonNullElse(typed, ""), PageQuery.of(limit, after)),
                found -> FoundAppealJson.of(found, language.get()));
    }
}
