package kz.zholdanym.api.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseAnswer;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.documents.calendar.CalendarFile;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.appeal.TermFile;
import kz.zholdanym.intake.attachment.Attachments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One of an applicant's appeals, with its timeline, coupon, calendar file and files. */
@Path("/appeals/{id}")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Appeals")
public class AppealResource {

    @Inject
    private MyAppeals myAppeals;

    @Inject
    private TermFile termFile;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMyAppeal", summary = "One of my appeals, with its term explained")
    @APIResponse(
            responseCode = "200",
            description = "The appeal; `ETag` is its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealJson.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        AppealDetails appeal = myAppeals.get(actor.get(), id);
        EntityTag tag = CaseVersion.tag(appeal.version(), language.get(), appeal.termBasis());
        return CaseAnswer.read(request, tag, language.get(), () -> AppealJson.forApplicant(appeal, language.get()));
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTimeline", summary = "What happened to my appeal and what I was told of it")
    public TimelineJson timeline(@PathParam("id") UUID id) {
        return TimelineJson.of(myAppeals.timeline(actor.get(), id), language.get());
    }

    @GET
    @Path("/coupon.pdf")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(Downloads.PDF)
    @Operation(operationId = "getCoupon", summary = "The registration coupon")
    public Response coupon(@PathParam("id") UUID id) {
        return Downloads.pdf(myAppeals.coupon(actor.get(), id), "coupon.pdf");
    }

    @GET
    @Path("/term.ics")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(CalendarFile.MEDIA_TYPE)
    @Operation(
            operationId = "getTermFile",
            summary = "The last day for the answer, for a calendar",
            description = "iCalendar, with a reminder on the working day before. 404 once the appeal is answered.")
    public Response termFile(@PathParam("id") UUID id) {
        return Downloads.calendar(termFile.of(actor.get(), id, language.get()), "term.ics");
    }

    @GET
    @Path("/attachments/{attachment}")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getAttachment", summary = "A file that I sent with my appeal")
    public Response attachment(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return Downloads.file(myAppeals.attachment(actor.get(), id, attachment), attachments);
    }
}
