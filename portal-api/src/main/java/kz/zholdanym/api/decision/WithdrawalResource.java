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
import kz.zholdanym.intake.withdrawal.DecideWithdrawal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The request to withdraw an appeal is decided. */
@Path("/desk/appeals/{id}/withdrawal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class WithdrawalResource {

    @Inject
    private DecideWithdrawal withdrawal;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecidedCase decided;

    @POST
    @Path("/confirmation")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmWithdrawal",
            summary = "Confirm that it is withdrawn (Administrative Code, article 64)")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            ReasonsJson decision) {
        withdrawal.confirm(actor.get(), id, CaseVersion.seen(version), decision.why());
        return decided.answer(id);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineWithdrawal",
            summary = "Consider it all the same: a crime or a threat to security is reported")
    @APIResponse(
            responseCode = "200",
            description = "Considered further; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            WithdrawalRefusalJson decision) {
        withdrawal.decline(actor.get(), id, CaseVersion.seen(version), decision.interest(), decision.why());
        return decided.answer(id);
    }
}
