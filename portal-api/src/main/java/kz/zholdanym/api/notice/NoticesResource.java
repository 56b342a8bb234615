package kz.zholdanym.api.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.page.PageJson;
import kz.zholdanym.api.page.PageQuery;
import kz.zholdanym.intake.inbox.MyNotices;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The notices that a person has got. */
@Path("/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Notices")
public class NoticesResource {

    @Inject
    private MyNotices notices;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Operation(operationId = "listMyNotices", summary = "The notices to me, the newest first")
    public PageJson<InboxNoticeJson> list(
            @Parameter(description = "1 to 100; 20 when absent") @QueryParam("limit") @Nullable String limit,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        return PageJson.of(notices.page(actor.get(), PageQuery.of(limit, after)), InboxNoticeJson::of);
    }

    @GET
    @Path("/{notice}")
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Operation(
            operationId = "openNotice",
            summary = "Read a notice; the first time becomes evidence that I have opened it",
            description =
                    "Call it when the person opens the notice, never in advance and never because a push arrived.")
    public OpenedNoticeJson open(@PathParam("notice") UUID notice) {
        return OpenedNoticeJson.of(notices.open(actor.get(), notice), language.get());
    }
}
