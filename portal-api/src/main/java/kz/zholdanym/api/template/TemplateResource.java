package kz.zholdanym.api.template;

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
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.template.NoticeTemplates;
import kz.zholdanym.intake.template.TestTemplate;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplateKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One template of notices: its versions, trying out the next one, and publishing it. */
@Path("/admin/templates/{kind}/{language}/{channel}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Administration")
public class TemplateResource {

    @Inject
    private NoticeTemplates templates;

    @Inject
    private TestTemplate testTemplate;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage reader;

    @Parameter(example = "final-answer")
    @PathParam("kind")
    private String kind = "";

    @Parameter(example = "ru")
    @PathParam("language")
    private String language = "";

    @Parameter(example = "sms")
    @PathParam("channel")
    private String channel = "";

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "getNoticeTemplate",
            summary = "A template with all its versions and what it may say",
            description = "Templates have `${field}` and `<#if>` with one comparison, nothing else of FreeMarker.")
    @APIResponse(
            responseCode = "200",
            description = "`ETag` is what `If-Match` of the publication has to name",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateJson.class)))
    public Response get() {
        TemplateJson template = TemplateJson.of(templates.get(actor.get(), key(), reader.get()));
        return Response.ok(template)
                .tag(CaseVersion.tag(template.version(), reader.get()))
                .build();
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "previewNoticeTemplate",
            summary = "What a template would say",
            description = "422 names each part that is wrong, with line and character.")
    public TemplatePreviewJson preview(TemplateProposalJson proposal) {
        return TemplatePreviewJson.of(templates.preview(actor.get(), key(), proposal.source()));
    }

    @POST
    @Path("/versions")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishNoticeTemplate",
            summary = "Publish the next version of a template",
            description = "Notices sent from then on are worded by it. `If-Match` names the version that was seen.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateVersionJson.class)))
    public Response publish(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, TemplateProposalJson proposal) {
        PublishedTemplate published =
                templates.publish(actor.get(), key(), proposal.source(), proposal.why(), CaseVersion.seen(seen));
        return Response.status(Response.Status.CREATED)
                .entity(TemplateVersionJson.of(published))
                .build();
    }

    @POST
    @Path("/test")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "testNoticeTemplate",
            summary = "Have a template sent to oneself",
            description = "Goes by the real channel to the address of the caller’s own account, marked as a test. "
                    + "It is written down, and belongs to no case. At most ten within an hour.")
    public TemplateTestJson test(TemplateProposalJson proposal) {
        return TemplateTestJson.of(testTemplate.send(actor.get(), key(), proposal.source()));
    }

    private TemplateKey key() {
        return TemplateKey.of(kind, language, channel).orElseThrow(RefusalException::notFound);
    }
}
