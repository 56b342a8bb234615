package kz.zholdanym.api.decision;

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
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.intake.decision.Decisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The decisions about an appeal, for the office. */
@Path("/desk/appeals/{id}/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class DeskDecisionsResource {

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "listDeskDecisions", summary = "The decisions about it, oldest first")
    public CaseDecisionJson.ListJson list(@PathParam("id") UUID id) {
        return CaseDecisionJson.ListJson.of(decisions.of(actor.get(), id), language.get());
    }

    @GET
    @Path("/{decision}/letter.pdf")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Produces(Downloads.PDF)
    @Operation(operationId = "getDeskDecisionLetter", summary = "The letter that told the applicant of a decision")
    public Response letter(@PathParam("id") UUID id, @PathParam("decision") UUID decision) {
        return Downloads.pdf(decisions.pdf(actor.get(), id, decision), "decision.pdf");
    }
}
