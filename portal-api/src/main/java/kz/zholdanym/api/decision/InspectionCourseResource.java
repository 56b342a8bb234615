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
import kz.zholdanym.intake.inspection.ConductInspection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happens to an inspection while the term of an appeal follows it. */
@Path("/desk/appeals/{id}/inspection")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class InspectionCourseResource {

    @Inject
    private ConductInspection inspection;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecidedCase decided;

    @POST
    @Path("/extension")
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "extendInspection", summary = "Extend it in an exceptional case (article 18(4))")
    @APIResponse(
            responseCode = "200",
            description = "Extended; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InspectionCourseJson decision) {
        inspection.extend(actor.get(), id, CaseVersion.seen(version), decision.byWorkingDays(), decision.why());
        return decided.answer(id);
    }

    @POST
    @Path("/suspension")
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "suspendInspection",
            summary = "Suspend it, or expect it to go on another day (article 18(4))")
    @APIResponse(
            responseCode = "200",
            description = "Suspended; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response suspend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InspectionCourseJson decision) {
        inspection.suspend(
                actor.get(),
                id,
                CaseVersion.seen(version),
                decision.suspendedFor(),
                decision.expected(),
                decision.why());
        return decided.answer(id);
    }

    @POST
    @Path("/resumption")
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "resumeInspection", summary = "Let it go on from today (article 18(4))")
    @APIResponse(
            responseCode = "200",
            description = "Resumed; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response resume(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InspectionCourseJson decision) {
        inspection.resume(actor.get(), id, CaseVersion.seen(version), decision.why());
        return decided.answer(id);
    }
}
