package kz.zholdanym.api.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.intake.approval.OfficeApproval;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the answers of the employee's office are approved by its head. */
@Path("/desk/office/approval")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class OfficeApprovalResource {

    @Inject
    private OfficeApproval approval;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(
            operationId = "getApprovalRule",
            summary = "Whether answers of my office leave with its head’s approval only")
    public ApprovalRuleJson get() {
        return ApprovalRuleJson.of(approval.of(actor.get()));
    }

    @PUT
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideApprovalRule",
            summary = "Require approval of answers, or no longer",
            description = "What waits already is decided by the head all the same.")
    public ApprovalRuleJson decide(ApprovalRuleJson.RequiredJson decision) {
        return ApprovalRuleJson.of(approval.decide(actor.get(), decision.decided()));
    }
}
