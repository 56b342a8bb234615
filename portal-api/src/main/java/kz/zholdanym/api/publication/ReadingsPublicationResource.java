package kz.zholdanym.api.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.publication.PublishReadings;
import kz.zholdanym.intake.publication.ReadingsPreview;
import kz.zholdanym.intake.term.Publication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An administrator publishes how what the law leaves open is read. */
@Path("/admin/readings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Administration")
public class ReadingsPublicationResource {

    @Inject
    private PublishReadings publishReadings;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @POST
    @Path("/preview")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "previewReadings", summary = "Whose dates would move if these readings were published")
    @APIResponse(
            responseCode = "200",
            description = "What would move; `ETag` is what `If-Match` of the publication has to name",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImpactJson.class)))
    public Response preview(ReadingsProposalJson proposal) {
        ReadingsPreview preview = publishReadings.preview(actor.get(), proposal.proposal());
        return ImpactJson.of(preview.basis(), preview.impact()).tagged();
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishReadings",
            summary = "Publish how what the law leaves open is read",
            description = "Open terms follow in the background; whoever is concerned is told. "
                    + "`If-Match` names the basis that the preview was made on.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicationJson.class)))
    public Response publish(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String basis, ReadingsProposalJson proposal) {
        Publication publication = publishReadings.publish(actor.get(), proposal.proposal(), CaseVersion.seen(basis));
        return Response.status(Response.Status.CREATED)
                .entity(PublicationJson.of(publication, language.get()))
                .build();
    }
}
