package kz.zholdanym.api.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An administrator sees what could not be delivered, and has it tried again. */
@Path("/admin/deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Administration")
public class FailedDeliveriesResource {

    private static final int MOST = 200;

    @Inject
    private FailedDeliveries deliveries;

    @Inject
    private CurrentActor actor;

    @GET
    @Path("/failed")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "failedDeliveries", summary = "What could not be delivered, at most the latest 200")
    public FailedDeliveriesJson failed() {
        return FailedDeliveriesJson.of(deliveries.latest(MOST));
    }

    @POST
    @Path("/{delivery}/retry")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "retryDelivery",
            summary = "Try a delivery once more",
            description = "The evidence says who asked for it. 404 unless the delivery has been given up.")
    @APIResponse(responseCode = "204", description = "It will be tried")
    public void retry(@PathParam("delivery") UUID delivery) {
        if (!deliveries.retry(delivery, actor.get().account())) {
            throw new NotFoundException();
        }
    }
}
