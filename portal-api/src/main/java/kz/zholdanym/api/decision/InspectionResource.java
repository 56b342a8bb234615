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
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.inspection.AppointInspection;
import kz.zholdanym.intake.inspection.ConductInspection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An inspection on an appeal: its appointment, its standing, its end. */
@Path("/desk/appeals/{id}/inspection")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class InspectionResource {

    @Inject
    private AppointInspection appointment;

    @Inject
    private ConductInspection inspection;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @Inject
    private DecidedCase decided;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "getInspection", summary = "The inspection that its term follows, if one was appointed")
    public InspectionStandingJson.ListJson current(@PathParam("id") UUID id) {
        return new InspectionStandingJson.ListJson(inspection.current(actor.get(), id).stream()
                .map(found -> InspectionStandingJson.of(found, language.get()))
                .toList());
    }

    @POST
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "appointInspection",
            summary = "Appoint an inspection and send the interim reply (article 24(4))")
    @APIResponse(
            responseCode = "200",
            description = "Appointed; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response appoint(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InspectionJson decision) {
        appointment.appoint(actor.get(), id, CaseVersion.seen(version), decision.order());
        return decided.answer(id);
    }

    @POST
    @Path("/end")
    @RolesAllowed({Roles.PROSECUTOR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endInspection",
            summary = "Record that it ended: ten working days are left for the final reply")
    @APIResponse(
            responseCode = "200",
            description = "Ended; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            InspectionCourseJson decision) {
        inspection.end(actor.get(), id, CaseVersion.seen(version), decision.end(), decision.why());
        return decided.answer(id);
    }
}
