package kz.zholdanym.intake.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of the portal's pages, as printed on documents and sent in notices. */
@ApplicationScoped
public class PortalLinks {

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    private URI portal;

    /** The applicant's page of an appeal; opens after sign-in. */
    public URI appeal(UUID id) {
        return portal.resolve("/my/appeals/" + id);
    }

    /** The staff's page of an appeal; opens after sign-in. */
    public URI deskAppeal(UUID id) {
        return portal.resolve("/desk/appeals/" + id);
    }

    /** The public register of outages of a year. */
    public URI outages(int year) {
        return portal.resolve("/outages/" + year);
    }

    /** The public page that says what document bears this code. */
    public URI verification(VerificationCode code) {
        return portal.resolve("/verify/" + code.text());
    }
}
