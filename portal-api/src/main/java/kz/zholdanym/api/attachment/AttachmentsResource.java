package kz.zholdanym.api.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.UploadAttachment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes files, one a request; an appeal names them by their ids afterwards. */
@Path("/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Appeals")
public class AttachmentsResource {

    private static final String FIELD = "file";

    @Inject
    private UploadAttachment uploadAttachment;

    @Inject
    private CurrentActor actor;

    @POST
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadAttachment",
            summary = "Upload a file for an appeal, in the form's field `file`",
            description =
                    "PDF, JPEG, PNG, HEIC, WebP, DOCX, XLSX, ODT, ODS up to 20 MB. The content decides what it is.")
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
            description = "Stored; name its id in the appeal",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentJson.class)))
    public Response upload(List<EntityPart> form) throws IOException {
        EntityPart file = form.stream()
                .filter(part -> FIELD.equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid(FIELD, "file.missing"));
        try (InputStream content = file.getContent()) {
            AttachmentView stored = uploadAttachment.upload(
                    actor.get(), Optional.empty(), file.getFileName().orElse(""), content);
            return Response.status(Response.Status.CREATED)
                    .entity(AttachmentJson.of(stored))
                    .build();
        }
    }
}
