package kz.zholdanym.api.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.attachment.Downloads;
import kz.zholdanym.intake.certificate.Certificates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates of notification for the office. */
@Path("/desk/appeals/{id}/notices/{notice}/certificate.pdf")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class DeskCertificateResource {

    @Inject
    private Certificates certificates;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Produces(Downloads.PDF)
    @Operation(
            operationId = "getDeskCertificate",
            summary = "How and when the applicant was told: the certificate of notification")
    public Response certificate(@PathParam("id") UUID id, @PathParam("notice") UUID notice) {
        return Downloads.pdf(certificates.pdf(actor.get(), id, notice), "certificate.pdf");
    }
}
