package kz.zholdanym.api.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.publication.CalendarPreview;
import kz.zholdanym.intake.publication.PublishCalendar;
import kz.zholdanym.intake.term.Publication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An administrator publishes the next edition of a year's calendar. */
@Path("/admin/calendar/{year}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Administration")
public class CalendarPublicationResource {

    @Inject
    private PublishCalendar publishCalendar;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "draftCalendar",
            summary = "The days to begin the next edition with: those that stand, or for a new year those to expect")
    public CalendarDraftJson draft(@Parameter(example = "2026") @PathParam("year") int year) {
        return CalendarDraftJson.of(publishCalendar.draft(actor.get(), year));
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "previewCalendar", summary = "Whose dates would move if this edition were published")
    @APIResponse(
            responseCode = "200",
            description = "What would move; `ETag` is what `If-Match` of the publication has to name",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImpactJson.class)))
    public Response preview(@Parameter(example = "2026") @PathParam("year") int year, CalendarProposalJson proposal) {
        CalendarPreview preview = publishCalendar.preview(actor.get(), proposal.proposal(year));
        return ImpactJson.of(preview.basis(), preview.impact()).tagged();
    }

    @POST
    @Path("/editions")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishCalendar",
            summary = "Publish the next edition of a year's calendar",
            description = "Open terms follow in the background; whoever is concerned is told. "
                    + "`If-Match` names the basis that the preview was made on.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicationJson.class)))
    public Response publish(
            @Parameter(example = "2026") @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String basis,
            CalendarProposalJson proposal) {
        Publication publication =
                publishCalendar.publish(actor.get(), proposal.proposal(year), CaseVersion.seen(basis));
        return Response.status(Response.Status.CREATED)
                .entity(PublicationJson.of(publication, language.get()))
                .build();
    }
}
