package kz.zholdanym.api.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.answer.SentAnswerJson;
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.intake.answer.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answers to an applicant's appeal. */
@Path("/appeals/{id}/answers")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Appeals")
public class AppealAnswersResource {

    @Inject
    private Answers answers;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAnswers", summary = "The answers to my appeal, oldest first")
    public SentAnswerJson.ListJson answers(@PathParam("id") UUID id) {
        return new SentAnswerJson.ListJson(
                answers.sent(actor.get(), id).stream().map(SentAnswerJson::of).toList());
    }

    @GET
    @Path("/{ordinal: [0-9]{1,4}}.pdf")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(Downloads.PDF)
    @Operation(operationId = "getAnswer", summary = "An answer as it was sent")
    public Response answer(@PathParam("id") UUID id, @PathParam("ordinal") int ordinal) {
        return Downloads.pdf(answers.pdf(actor.get(), id, ordinal), "answer-" + ordinal + ".pdf");
    }
}
