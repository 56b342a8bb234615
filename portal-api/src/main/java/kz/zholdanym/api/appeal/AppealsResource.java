package kz.zholdanym.api.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.page.PageJson;
import kz.zholdanym.api.page.PageQuery;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.appeal.MyAppeals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Filing, and the list of an applicant's appeals. */
@Path("/appeals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Appeals")
public class AppealsResource {

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private MyAppeals myAppeals;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @POST
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "fileAppeal", summary = "File an appeal")
    @APIResponse(
            responseCode = "201",
            description = "Registered; also when a retry with the same key and content finds the appeal made first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FiledAppealJson.class)))
    public Response file(
            @Parameter(description = "Makes a retry safe: 1 to 128 printable characters", example = "0f8fad5b")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            FilingJson filing) {
        FiledAppeal filed = fileAppeal.file(actor.get(), FilingMapping.filing(filing), FilingMapping.key(key));
        return Response.created(UriBuilder.fromPath("appeals/{id}").build(filed.id()))
                .tag(CaseVersion.tag(filed.version(), language.get()))
                .language(language.get().locale())
                .entity(FiledAppealJson.of(filed, language.get()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Operation(operationId = "listMyAppeals", summary = "My appeals, the newest first")
    public PageJson<AppealLineJson> list(
            @Parameter(description = "1 to 100; 20 when absent") @QueryParam("limit") @Nullable String limit,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        return PageJson.of(
                myAppeals.page(actor.get(), PageQuery.of(limit, after)),
                line -> AppealLineJson.of(line, language.get()));
    }
}
