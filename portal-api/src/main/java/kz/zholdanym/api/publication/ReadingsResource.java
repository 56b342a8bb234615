package kz.zholdanym.api.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.intake.term.OfficialCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How what the law leaves open is read, for everyone. */
@Path("/readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class ReadingsResource {

    @Inject
    private OfficialCalendar calendar;

    @GET
    @PermitAll
    @Operation(operationId = "getReadings", summary = "How what the law leaves open is read")
    public ReadingsJson readings() {
        return ReadingsJson.of(calendar.current().readings());
    }
}
