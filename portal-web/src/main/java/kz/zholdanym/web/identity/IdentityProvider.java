package kz.zholdanym.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people sign in and out. The sign-in itself is done by the server, as {@code WEB-INF/oidc.json} says. */
@ApplicationScoped
public class IdentityProvider {

    @Inject
    @ConfigProperty(name = "oidc.provider.url", defaultValue = "http://localhost:8180/realms/zholdanym")
    private String provider;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:8080")
    private String portal;

    /** Scheme, host and port: forms may lead there. */
    public String origin() {
        URI address = URI.create(provider);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** The address that ends the provider's session and leads back to our home page. */
    URI endOfSession(String idToken) {
        return UriBuilder.fromUri(provider)
                .path("protocol/openid-connect/logout")
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", "{home}")
                .build(home().toString());
    }

    URI home() {
        return URI.create(portal + "/");
    }
}
