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
import kz.zholdanym.intake.termination.TerminateConsideration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The consideration of a repeat appeal is terminated. */
@Path("/desk/appeals/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class TerminationResource {

    @Inject
    private TerminateConsideration termination;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecidedCase decided;

    @GET
    @Path("/earlier-answers")
    @RolesAllowed(Roles.PROSECUTOR)
    @Operation(
            operationId = "listEarlierAnswers",
            summary = "What the same applicant filed earlier and was answered, with the proof that the answer came")
    public EarlierAnswerJson.ListJson earlier(@PathParam("id") UUID id) {
        return new EarlierAnswerJson.ListJson(termination.before(actor.get(), id).stream()
                .map(EarlierAnswerJson::of)
                .toList());
    }

    @POST
    @Path("/termination")
    @RolesAllowed(Roles.PROSECUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "terminateConsideration",
            summary = "Terminate the consideration of a repeat appeal (article 24(8))")
    @APIResponse(
            responseCode = "200",
            description = "Terminated; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response terminate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            TerminationJson decision) {
        termination.terminate(actor.get(), id, CaseVersion.seen(version), decision.appeals(), decision.why());
        return decided.answer(id);
    }
}
