package kz.zholdanym.api.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.staff.RecogniseActor;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who sent this request. Recognised once, when first asked for. */
@RequestScoped
public class CurrentActor {

    @Inject
    private HttpServletRequest request;

    @Inject
    private RecogniseActor recogniseActor;

    private @Nullable Actor actor;

    /** @throws NotAuthorizedException if the request came without a token, where none is demanded */
    public Actor get() {
        Actor recognised = actor;
        if (recognised == null) {
            recognised = recognise();
            actor = recognised;
        }
        return recognised;
    }

    private Actor recognise() {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            var token = principal.getOidcSecurityContext().getToken();
            return recogniseActor.recognise(
                    TokenIdentity.of(token.getSubject(), token::getClaimValueAsString, roles()));
        }
        throw new NotAuthorizedException("Bearer");
    }

    private Set<String> roles() {
        return Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .filter(request::isUserInRole)
                .collect(Collectors.toSet());
    }
}
