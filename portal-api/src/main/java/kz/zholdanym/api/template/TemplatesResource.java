package kz.zholdanym.api.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.intake.template.NoticeTemplates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By what notices are worded. */
@Path("/admin/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Administration")
public class TemplatesResource {

    @Inject
    private NoticeTemplates templates;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "listNoticeTemplates",
            summary = "The version that stands of every template: each kind of notice in each language on each channel")
    public TemplateLineJson.ListJson list() {
        return new TemplateLineJson.ListJson(templates.standing(actor.get()).stream()
                .map(TemplateLineJson::of)
                .toList());
    }
}
