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
import kz.zholdanym.intake.forwarding.ForwardAppeal;
import kz.zholdanym.intake.forwarding.RerouteAppeal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An appeal goes to somebody else: the competent body, or another office of the prosecution. */
@Path("/desk/appeals/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class ForwardingResource {

    @Inject
    private ForwardAppeal forwarding;

    @Inject
    private RerouteAppeal rerouting;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecidedCase decided;

    @POST
    @Path("/forwarding")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "forwardAppeal",
            summary = "Forward it to the competent body, whole or in listed requests (Administrative Code, article 65)")
    @APIResponse(
            responseCode = "200",
            description = "Forwarded; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response forward(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            ForwardingJson decision) {
        if (decision.whole()) {
            forwarding.whole(actor.get(), id, CaseVersion.seen(version), decision.order());
        } else {
            forwarding.parts(actor.get(), id, CaseVersion.seen(version), decision.order());
        }
        return decided.answer(id);
    }

    @POST
    @Path("/rerouting")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rerouteAppeal",
            summary = "Pass it on to another prosecutor's office; the term runs on (article 5(1))")
    @APIResponse(responseCode = "204", description = "Passed on: it is no case of this office any more")
    public Response reroute(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            ReroutingJson decision) {
        rerouting.reroute(actor.get(), id, CaseVersion.seen(version), decision.to(), decision.why());
        return Response.noContent().build();
    }
}
