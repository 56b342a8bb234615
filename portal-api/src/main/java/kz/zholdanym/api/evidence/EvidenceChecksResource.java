package kz.zholdanym.api.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.intake.evidence.CheckEvidence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the evidence of all notices still holds. */
@Path("/admin/evidence/checks")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Administration")
public class EvidenceChecksResource {

    @Inject
    private CheckEvidence checkEvidence;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listEvidenceChecks",
            summary = "The latest checks of the evidence of all notices, the newest first",
            description = "A chain that is broken is named by its notice and the position of the first row that fails.")
    public EvidenceCheckJson.ListJson checks() {
        return new EvidenceCheckJson.ListJson(checkEvidence.latest(actor.get()).stream()
                .map(EvidenceCheckJson::of)
                .toList());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "checkEvidence",
            summary = "Check the evidence of all notices now",
            description =
                    "Goes on in the background; the list tells how far it is. While one is running no other begins.")
    @APIResponse(responseCode = "202", description = "A check is running")
    public Response check() {
        checkEvidence.begin(actor.get());
        return Response.accepted().build();
    }
}
