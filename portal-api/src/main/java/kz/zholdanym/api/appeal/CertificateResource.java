package kz.zholdanym.api.appeal;

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

/** Certificates of notification for the applicant. */
@Path("/appeals/{id}/notices/{notice}/certificate.pdf")
@RequestScoped
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Appeals")
public class CertificateResource {

    @Inject
    private Certificates certificates;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.ENTITY})
    @Produces(Downloads.PDF)
    @Operation(operationId = "getCertificate", summary = "How and when I was told: the certificate of notification")
    public Response certificate(@PathParam("id") UUID id, @PathParam("notice") UUID notice) {
        return Downloads.pdf(certificates.pdf(actor.get(), id, notice), "certificate.pdf");
    }
}
