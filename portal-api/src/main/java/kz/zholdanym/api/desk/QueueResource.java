package kz.zholdanym.api.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.page.PageJson;
import kz.zholdanym.api.page.PageQuery;
import kz.zholdanym.intake.appeal.AppealQueue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The office's queue. */
@Path("/desk/appeals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class QueueResource {

    @Inject
    private AppealQueue queue;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "listQueue", summary = "My office's appeals, those due first come first")
    public PageJson<DeskLineJson> list(
            @Parameter(
                            description =
                                    "open (when absent), decide (a decision is needed today), overdue, today, soon,"
                                            + " in_time, unassigned, mine, undelivered (a notice has not reached the"
                                            + " applicant though it must soon) or answered")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "1 to 100; 20 when absent") @QueryParam("limit") @Nullable String limit,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        return PageJson.of(
                queue.page(actor.get(), Choices.filter(filter), PageQuery.of(limit, after)),
                line -> DeskLineJson.of(line, language.get()));
    }
}
