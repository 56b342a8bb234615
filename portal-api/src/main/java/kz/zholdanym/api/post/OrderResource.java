package kz.zholdanym.api.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.errand.OrderByHand;
import kz.zholdanym.intake.errand.PostDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An employee decides that a notice is told by letter, telephonogram or telegram. */
@Path("/desk/appeals/{id}/notices/{notice}/errands")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class OrderResource {

    @Inject
    private OrderByHand orders;

    @Inject
    private PostDesk desk;

    @Inject
    private CurrentActor actor;

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "orderErrand",
            summary = "Have the applicant told by letter, telephonogram or telegram, whatever became of other channels",
            description = "409 while the notice is under way on this channel, or without an address for it.")
    @APIResponse(
            responseCode = "201",
            description = "On the list of the office",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ErrandJson.class)))
    public Response order(@PathParam("id") UUID id, @PathParam("notice") UUID notice, OrderJson order) {
        Actor employee = actor.get();
        UUID errand = orders.order(employee, id, notice, order.chosen(), Optional.ofNullable(order.reason()));
        return Response.status(Response.Status.CREATED)
                .entity(ErrandJson.of(desk.get(employee, errand)))
                .build();
    }
}
