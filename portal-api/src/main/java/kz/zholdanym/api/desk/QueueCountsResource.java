package kz.zholdanym.api.desk;

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
import kz.zholdanym.intake.appeal.AppealQueue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long the lists of the office's queue are. A resource of its own, or its address would be taken for an appeal's. */
@Path("/desk/appeals/counts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class QueueCountsResource {

    @Inject
    private AppealQueue queue;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(
            operationId = "countQueue",
            summary = "How many of my office's appeals are overdue, due today, due soon, to be decided today")
    public QueueCountsJson count() {
        return QueueCountsJson.of(queue.counts(actor.get()));
    }
}
