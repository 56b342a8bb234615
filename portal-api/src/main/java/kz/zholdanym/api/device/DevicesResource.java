package kz.zholdanym.api.device;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.device.DeviceCheck.ValidDevice;
import kz.zholdanym.notifications.device.DeviceRegistry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The devices on which a person is notified. */
@Path("/devices/{deviceId}")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Devices")
public class DevicesResource {

    @Inject
    private DeviceRegistry devices;

    @Inject
    private CurrentActor actor;

    @PUT
    @RolesAllowed(Roles.ANY_SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerDevice",
            summary = "Notify me on this device",
            description =
                    "`deviceId` is the app's own name for the installation. Call it after sign-in and whenever the"
                            + " push service gives another token.")
    @APIResponse(responseCode = "204", description = "Registered")
    public void register(@PathParam("deviceId") String deviceId, DeviceJson device) {
        ValidDevice valid = DeviceCheck.check(deviceId, device);
        devices.register(actor.get().account(), deviceId, valid.token(), valid.platform(), valid.language());
    }

    @DELETE
    @RolesAllowed(Roles.ANY_SIGNED_IN)
    @Operation(operationId = "dropDevice", summary = "Notify me no more on this device; call it at sign-out")
    @APIResponse(responseCode = "204", description = "Dropped, or not registered at all")
    public void drop(@PathParam("deviceId") String deviceId) {
        devices.drop(actor.get().account(), deviceId);
    }
}
