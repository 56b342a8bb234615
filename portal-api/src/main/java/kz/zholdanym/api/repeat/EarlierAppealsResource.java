package kz.zholdanym.api.repeat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.intake.repeat.EarlierAppeals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an appeal is like. */
@Path("/desk/appeals/{id}/earlier")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class EarlierAppealsResource {

    @Inject
    private EarlierAppeals earlierAppeals;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(
            operationId = "listEarlierAppeals",
            summary = "Answered appeals of the same applicant that it is like",
            description = "Of those that I may see, at most three. Nothing follows from it by itself.")
    public EarlierAppealJson.ListJson list(@PathParam("id") UUID id) {
        return new EarlierAppealJson.ListJson(earlierAppeals.of(actor.get(), id).stream()
                .map(EarlierAppealJson::of)
                .toList());
    }
}
