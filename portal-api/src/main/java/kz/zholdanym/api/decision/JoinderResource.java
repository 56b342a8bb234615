package kz.zholdanym.api.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import kz.zholdanym.intake.joinder.JoinAppeals;
import kz.zholdanym.intake.joinder.SeparateAppeals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appeals on one subject are considered together, and apart again. */
@Path("/desk/appeals/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class JoinderResource {

    @Inject
    private JoinAppeals joinder;

    @Inject
    private SeparateAppeals separation;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecidedCase decided;

    @GET
    @Path("/group")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "getAppealGroup", summary = "The appeals that it belongs with")
    @APIResponse(
            responseCode = "200",
            description = "The appeals that it belongs with",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealGroupJson.class)))
    public AppealGroupJson group(@PathParam("id") UUID id) {
        return AppealGroupJson.of(joinder.group(actor.get(), id));
    }

    @POST
    @Path("/joinder")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "joinAppeal",
            summary = "Join it to another appeal of the office on the same subject: one answer answers both")
    @APIResponse(
            responseCode = "200",
            description = "Joined; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response join(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            JoinderJson decision) {
        joinder.join(actor.get(), id, CaseVersion.seen(version), decision.to(), decision.why());
        return decided.answer(id);
    }

    @POST
    @Path("/separation")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "separateAppeal", summary = "Consider it on its own again; the term stays")
    @APIResponse(
            responseCode = "200",
            description = "Separated; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response separate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            ReasonsJson decision) {
        separation.separate(actor.get(), id, CaseVersion.seen(version), decision.why());
        return decided.answer(id);
    }

    @POST
    @Path("/request-separation")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "separateRequest",
            summary = "Make one of its requests an appeal of its own, received on the same day; `/group` tells which")
    @APIResponse(
            responseCode = "200",
            description = "Separated; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response separateRequest(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            RequestSeparationJson decision) {
        separation.separateRequest(actor.get(), id, CaseVersion.seen(version), decision.order());
        return decided.answer(id);
    }
}
