package kz.zholdanym.api.desk;

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
import java.io.IOException;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.intake.courtfile.CourtFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All of a case as one file for a court. Each time it is handed out is noted (article 26(6)). */
@Path("/desk/appeals/{id}/court-files")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class CourtFilesResource {

    @Inject
    private CourtFiles courtFiles;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCourtFiles", summary = "The court files of a case that were handed out")
    public CourtFileJson.ListJson given(@PathParam("id") UUID id) {
        return new CourtFileJson.ListJson(courtFiles.given(actor.get(), id).stream()
                .map(CourtFileJson::of)
                .toList());
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Downloads.PDF)
    @Operation(
            operationId = "makeCourtFile",
            summary = "Make the court file: every document, decision, notice and proof as one PDF with contents",
            description = "Made anew each time and not kept. Who took it out, when and why goes into the history of the"
                    + " case, together with the SHA-256 hash, by which the file can be verified.")
    @APIResponse(
            responseCode = "200",
            description = "The file; `Repr-Digest` (RFC 9530) is its hash",
            content = @Content(mediaType = Downloads.PDF))
    public Response make(@PathParam("id") UUID id, CourtFileOrderJson order) throws IOException {
        return Downloads.courtFile(courtFiles.make(actor.get(), id, order.order()));
    }
}
