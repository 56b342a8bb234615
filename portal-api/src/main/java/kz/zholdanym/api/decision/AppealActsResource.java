package kz.zholdanym.api.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.appeal.AppealJson;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseAnswer;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.remedy.RemedyAppeal;
import kz.zholdanym.intake.withdrawal.AskWithdrawal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an applicant does with an appeal after filing it: remedies it, asks to withdraw it. */
@Path("/appeals/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Appeals")
public class AppealActsResource {

    @Inject
    private RemedyAppeal remedy;

    @Inject
    private AskWithdrawal withdrawal;

    @Inject
    private MyAppeals appeals;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @POST
    @Path("/remedy")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "remedyAppeal", summary = "Remedy my appeal as I was asked to")
    @APIResponse(
            responseCode = "200",
            description = "Remedied; `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealJson.class)))
    public Response remedy(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            SupplementJson supplement) {
        remedy.remedy(actor.get(), id, CaseVersion.seen(version), supplement.written());
        return done(id);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "askWithdrawal", summary = "Ask to withdraw my appeal")
    @APIResponse(
            responseCode = "200",
            description = "Asked; an employee decides. `ETag` is the new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppealJson.class)))
    public Response withdraw(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, ReasonsJson why) {
        withdrawal.ask(actor.get(), id, CaseVersion.seen(version), why.why());
        return done(id);
    }

    private Response done(UUID id) {
        var appeal = appeals.get(actor.get(), id);
        return CaseAnswer.decided(AppealJson.forApplicant(appeal, language.get()), appeal.version(), language.get());
    }
}
