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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.attachment.AttachmentJson;
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.errand.FileReceipt;
import kz.zholdanym.intake.errand.PostDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scans of what the post or the addressee signed. */
@Path("/desk/post/{errand}/receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class ErrandReceiptsResource {

    private static final String FIELD = "file";

    @Inject
    private PostDesk desk;

    @Inject
    private FileReceipt fileReceipt;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentActor actor;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "fileReceipt",
            summary = "File a scan, in the form's field `file`",
            description = "PDF, JPEG or PNG up to 20 MB. Its fingerprint becomes evidence.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = FIELD,
                                            properties =
                                                    @SchemaProperty(
                                                            name = FIELD,
                                                            type = SchemaType.STRING,
                                                            format = "binary"))))
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentJson.class)))
    public Response file(@PathParam("errand") UUID id, List<EntityPart> form) throws IOException {
        EntityPart file = form.stream()
                .filter(part -> FIELD.equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid(FIELD, "file.missing"));
        try (InputStream content = file.getContent()) {
            return Response.status(Response.Status.CREATED)
                    .entity(AttachmentJson.of(
                            fileReceipt.file(actor.get(), id, file.getFileName().orElse(""), content)))
                    .build();
        }
    }

    @GET
    @Path("/{receipt}")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getReceipt", summary = "A scan that was filed")
    public Response receipt(@PathParam("errand") UUID id, @PathParam("receipt") UUID receipt) {
        return Downloads.file(desk.receipt(actor.get(), id, receipt), attachments);
    }
}
