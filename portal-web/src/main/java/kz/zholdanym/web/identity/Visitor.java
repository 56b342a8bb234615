package kz.zholdanym.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.staff.Identity;
import kz.zholdanym.intake.staff.RecogniseActor;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Who asks for the page. */
@RequestScoped
public class Visitor {

    @Inject
    private HttpServletRequest request;

    @Inject
    private RecogniseActor recogniseActor;

    private @Nullable Actor actor;

    public boolean signedIn() {
        return session().isPresent();
    }

    /** Empty for a visitor who has not signed in. */
    public Optional<String> name() {
        return identity().map(Identity::name);
    }

    /** Whether the account handles an office's cases; which office, and until when, only {@link #actor()} tells. */
    public boolean staff() {
        return roles().anyMatch(Role::handlesCases);
    }

    /** Whether the account keeps the calendar and the readings. */
    public boolean administrator() {
        return roles().anyMatch(role -> role == Role.ADMIN);
    }

    /** Whether the account files appeals. */
    public boolean applicant() {
        return roles().anyMatch(role -> !role.staff());
    }

    /** @throws ForbiddenException if nobody has signed in: the address should have been protected */
    public Actor actor() {
        if (actor == null) {
            actor = recogniseActor.recognise(identity().orElseThrow(ForbiddenException::new));
        }
        return actor;
    }

    /** What the identity provider wants to see again at sign-out. */
    Optional<String> idToken() {
        return session().map(OidcSecurityContext::getIDTokenString);
    }

    private Stream<Role> roles() {
        return identity().stream()
                .flatMap(identity -> identity.roles().stream())
                .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    private Optional<Identity> identity() {
        return session().map(session -> TokenIdentity.of(session.getIDToken(), request::isUserInRole));
    }

    private Optional<OidcSecurityContext> session() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.of(principal.getOidcSecurityContext())
                : Optional.empty();
    }
}
