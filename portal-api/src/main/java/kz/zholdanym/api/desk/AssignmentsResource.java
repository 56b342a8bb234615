package kz.zholdanym.api.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.intake.assignment.AssignAppeals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One prosecutor is put in charge of many appeals. */
@Path("/desk/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class AssignmentsResource {

    @Inject
    private AssignAppeals assignment;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignMany",
            summary = "Put one prosecutor of the office in charge of up to 100 appeals",
            description =
                    "Each is decided by itself: `outcome` says what became of it. The same order again changes nothing.")
    public AssignedAppealsJson assign(AssignmentOrderJson order) {
        return AssignedAppealsJson.of(assignment.assign(actor.get(), order.order()), language.get());
    }
}
