package kz.zholdanym.api.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.notifications.measurement.ReadFigures;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How sending went in the last day, on all servers. */
@Path("/admin/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Administration")
public class FiguresResource {

    @Inject
    private ReadFigures figures;

    @Inject
    private FailedDeliveries deliveries;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "getFigures",
            summary = "How sending went in the last 24 hours, by hour and by provider, and what waits now")
    public FiguresJson lastDay() {
        return FiguresJson.of(figures.lastDay(), deliveries.figures());
    }
}
