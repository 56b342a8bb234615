package kz.zholdanym.api.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.intake.answer.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answers that went out, for the office. */
@Path("/desk/appeals/{id}/answers")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class DeskSentAnswersResource {

    @Inject
    private Answers answers;

    @Inject
    private CurrentActor actor;

    @GET
    @Path("/{ordinal: [0-9]{1,4}}.pdf")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Produces(Downloads.PDF)
    @Operation(operationId = "getDeskAnswer", summary = "An answer as it was sent")
    public Response answer(@PathParam("id") UUID id, @PathParam("ordinal") int ordinal) {
        return Downloads.pdf(answers.pdf(actor.get(), id, ordinal), "answer-" + ordinal + ".pdf");
    }
}
