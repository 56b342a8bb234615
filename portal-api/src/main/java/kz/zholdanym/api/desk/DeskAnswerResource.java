package kz.zholdanym.api.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import kz.zholdanym.api.answer.AnswerJson;
import kz.zholdanym.api.answer.AnswerTextJson;
import kz.zholdanym.api.answer.SentAnswerJson;
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseAnswer;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerDesk;
import kz.zholdanym.intake.answer.Answers;
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

/** The answer that the prosecutor in charge writes and sends. */
@Path("/desk/appeals/{id}/answer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class DeskAnswerResource {

    private static final String DRAFT_SEEN =
            "Version of the draft that was seen, as the draft itself gives it: another one is refused with 412";

    @Inject
    private AnswerDesk answerDesk;

    @Inject
    private Answers answers;

    @Inject
    private AppealDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(
            operationId = "getDraft",
            summary = "The draft, or the last answer sent; what keeps a draft from leaving")
    public AnswerJson current(@PathParam("id") UUID id) {
        return answers.current(actor.get(), id).map(AnswerJson::of).orElseThrow(NotFoundException::new);
    }

    @PUT
    @RolesAllowed(Roles.PROSECUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeDraft",
            summary = "Keep what is written so far; no decision, so the version of the appeal stays")
    public AnswerJson draft(
            @PathParam("id") UUID id,
            @Parameter(description = DRAFT_SEEN) @QueryParam("draft") @Nullable Long seen,
            AnswerTextJson text) {
        return AnswerJson.of(answerDesk.draft(actor.get(), id, Optional.ofNullable(seen), text.toText()));
    }

    @GET
    @Path("/preview.pdf")
    @RolesAllowed({Roles.PROSECUTOR, Roles.HEAD})
    @Produces(Downloads.PDF)
    @Operation(operationId = "previewAnswer", summary = "The draft as it would go out, marked as a draft")
    public Response preview(@PathParam("id") UUID id) {
        return Downloads.pdf(answerDesk.preview(actor.get(), id), "draft.pdf");
    }

    @POST
    @Path("/sending")
    @RolesAllowed(Roles.PROSECUTOR)
    @Operation(
            operationId = "sendAnswer",
            summary = "Send the draft as the final answer",
            description =
                    "Refused with every requirement of article 24(7) that the draft does not meet; and where the head "
                            + "approves the answers of the office.")
    @APIResponse(
            responseCode = "200",
            description = "Sent; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SentAnswerJson.class)))
    public Response send(
            @PathParam("id") UUID id,
            @Parameter(description = DRAFT_SEEN) @QueryParam("draft") @Nullable Long seen,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        Actor prosecutor = actor.get();
        SentAnswer sent = answerDesk.send(prosecutor, id, CaseVersion.seen(version), Optional.ofNullable(seen));
        long now = desk.get(prosecutor, id).appeal().version();
        return CaseAnswer.decided(SentAnswerJson.of(sent), now, language.get());
    }
}
