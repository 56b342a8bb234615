package kz.zholdanym.api.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.document.DocumentArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells anyone what document bears a code. */
@Path("/verify")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class VerificationResource {

    @Inject
    private DocumentArchive documents;

    @Inject
    private ReaderLanguage language;

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "verifyDocument",
            summary = "What document bears this code, when it was issued, its hash, and whether it is in force")
    public VerifiedDocumentJson verify(
            @Parameter(
                            description = "The code printed on the document, with or without hyphens",
                            example = "7K3M-9QXR-2F0A-ZT5C")
                    @PathParam("code")
                    String code) {
        return VerificationCode.parse(code)
                .flatMap(documents::verify)
                .map(document -> VerifiedDocumentJson.of(document, language.get()))
                .orElseThrow(NotFoundException::new);
    }
}
