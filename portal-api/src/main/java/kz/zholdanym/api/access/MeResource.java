package kz.zholdanym.api.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.ApiApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a signed-in person as whom they act. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Account")
public class MeResource {

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed(Roles.ANY_SIGNED_IN)
    @Operation(operationId = "whoAmI", summary = "My name and roles, and the office in which I act today")
    public MeJson me() {
        return MeJson.of(actor.get());
    }
}
