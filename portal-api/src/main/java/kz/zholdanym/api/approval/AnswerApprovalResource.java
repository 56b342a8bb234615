package kz.zholdanym.api.approval;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.answer.SentAnswerJson;
import kz.zholdanym.api.decision.DecidedCase;
import kz.zholdanym.api.desk.DeskAppealJson;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseAnswer;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerApproval;
import kz.zholdanym.intake.answer.SentAnswer;
import kz.zholdanym.intake.appeal.AppealDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The way of an answer through the head of the office, where the office requires it. */
@Path("/desk/appeals/{id}/answer-approval")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class AnswerApprovalResource {

    @Inject
    private AnswerApproval approval;

    @Inject
    private AppealDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private DecidedCase decided;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(
            operationId = "listSubmittedAnswers",
            summary = "The versions of the answer that were submitted, and what the head decided about each")
    public SubmittedAnswerJson.ListJson submitted(@PathParam("id") UUID id) {
        return new SubmittedAnswerJson.ListJson(approval.submitted(actor.get(), id).stream()
                .map(SubmittedAnswerJson::of)
                .toList());
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Roles.PROSECUTOR)
    @Operation(
            operationId = "submitAnswer",
            summary = "Ask the head to approve the draft, which nobody changes from then on",
            description = "Refused with every requirement of article 24(7) that the draft does not meet.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @Parameter(description = "Version of the draft that was seen: another one is refused with 412")
                    @QueryParam("draft")
                    @Nullable
                    Long seen,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        approval.submit(actor.get(), id, CaseVersion.seen(version), Optional.ofNullable(seen));
        return decided.answer(id);
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Roles.HEAD)
    @Operation(
            operationId = "approveAnswer",
            summary = "Approve the answer, which leaves with the head’s signature",
            description = "The requirements of article 24(7) are checked once more.")
    @APIResponse(
            responseCode = "200",
            description = "Sent; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SentAnswerJson.class)))
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        Actor head = actor.get();
        SentAnswer sent = approval.approve(head, id, CaseVersion.seen(version));
        return CaseAnswer.decided(
                SentAnswerJson.of(sent), desk.get(head, id).appeal().version(), language.get());
    }

    @POST
    @Path("/return")
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "returnAnswer", summary = "Return the answer to the prosecutor with remarks")
    @APIResponse(
            responseCode = "200",
            description = "Returned; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskAppealJson.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            RemarksJson remarks) {
        approval.giveBack(actor.get(), id, CaseVersion.seen(version), remarks.why());
        return decided.answer(id);
    }
}
