package kz.zholdanym.api.desk;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
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
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.attachment.Attachments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One appeal at the desk: reading it, confirming its ground, putting a prosecutor in charge. */
@Path("/desk/appeals/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class DeskAppealResource {

    @Inject
    private AppealDesk desk;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "getDeskAppeal", summary = "An appeal of my office, and what I may do with it now")
    @APIResponse(
            responseCode = "200",
            description = "The appeal; `ETag` is the version that a decision has to name",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        DeskAppeal appeal = desk.get(actor.get(), id);
        EntityTag tag = CaseVersion.tag(
                appeal.appeal().version(),
                language.get(),
                appeal.appeal().termBasis(),
                UndeliveredJson.fingerprint(appeal.undelivered()));
        return CaseAnswer.read(request, tag, language.get(), () -> DeskAppealJson.of(appeal, language.get()));
    }

    @GET
    @Path("/prosecutors")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "listProsecutors", summary = "Who may be put in charge of it")
    public StaffMemberJson.ListJson prosecutors(@PathParam("id") UUID id) {
        return new StaffMemberJson.ListJson(desk.prosecutors(actor.get(), id).stream()
                .map(StaffMemberJson::of)
                .toList());
    }

    @GET
    @Path("/attachments/{attachment}")
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getDeskAttachment", summary = "A file that came with it")
    public Response attachment(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return Downloads.file(desk.attachment(actor.get(), id, attachment), attachments);
    }

    @POST
    @Path("/ground")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmGround", summary = "Confirm its ground or replace it (article 24(1))")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response confirmGround(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            GroundDecisionJson decision) {
        desk.confirmGround(actor.get(), id, CaseVersion.seen(version), decision.choice());
        return decided(id);
    }

    @POST
    @Path("/assignment")
    @RolesAllowed({Roles.REGISTRAR, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "assignHandler", summary = "Put a prosecutor of the office in charge of it")
    @APIResponse(
            responseCode = "200",
            description = "Assigned; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            AssignmentDecisionJson decision) {
        desk.assign(actor.get(), id, CaseVersion.seen(version), decision.chosen());
        return decided(id);
    }

    private Response decided(UUID id) {
        DeskAppeal appeal = desk.get(actor.get(), id);
        return CaseAnswer.decided(
                DeskAppealJson.of(appeal, language.get()), appeal.appeal().version(), language.get());
    }
}
