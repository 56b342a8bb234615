package kz.zholdanym.api.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.desk.DeskAppealJson;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.remedy.RequestRemedy;
import kz.zholdanym.intake.remedy.ReturnAppeal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An appeal lacks something: the applicant is asked to remedy it, and it is returned if that does not happen. */
@Path("/desk/appeals/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class RemedyResource {

    @Inject
    private RequestRemedy requests;

    @Inject
    private ReturnAppeal returns;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecidedCase decided;

    @POST
    @Path("/remedy-request")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestRemedy",
            summary = "Ask the applicant to remedy it (Administrative Code, article 64)")
    @APIResponse(
            responseCode = "200",
            description = "Asked; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response request(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            RemedyRequestJson decision) {
        requests.request(actor.get(), id, CaseVersion.seen(version), decision.lastDay(), decision.why());
        return decided.answer(id);
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnAppeal",
            summary = "Return it, once the last day to remedy it has passed (Administrative Code, article 64)")
    @APIResponse(
            responseCode = "200",
            description = "Returned; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            ReasonsJson decision) {
        returns.giveBack(actor.get(), id, CaseVersion.seen(version), decision.why());
        return decided.answer(id);
    }
}
