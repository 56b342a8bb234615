package kz.zholdanym.api.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import kz.zholdanym.intake.errand.PostDesk;
import kz.zholdanym.intake.errand.WriteDownErrand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One letter, telephonogram or telegram: reading it, printing it, writing down what was done. */
@Path("/desk/post/{errand}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class ErrandResource {

    @Inject
    private PostDesk desk;

    @Inject
    private WriteDownErrand writing;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "getErrand", summary = "An errand, what was written down of it, and what I may write down")
    public ErrandJson get(@PathParam("errand") UUID id) {
        return ErrandJson.of(desk.get(actor.get(), id));
    }

    @GET
    @Path("/letter.pdf")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Produces(Downloads.PDF)
    @Operation(operationId = "getLetter", summary = "The letter, ready for printing; 404 before it was made")
    public Response letter(@PathParam("errand") UUID id) {
        return Downloads.pdf(desk.letter(actor.get(), id), "letter.pdf");
    }

    @POST
    @Path("/entries")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeDownErrand",
            summary = "Write down what was done; PRINTED makes the letter",
            description =
                    "Each entry is evidence and stays; a correction is an entry of its own. What has ended ends no"
                            + " second time: 409.")
    public ErrandJson write(@PathParam("errand") UUID id, EntryJson entry) {
        writing.write(actor.get(), id, entry.chosen(), entry.toInput());
        return ErrandJson.of(desk.get(actor.get(), id));
    }
}
