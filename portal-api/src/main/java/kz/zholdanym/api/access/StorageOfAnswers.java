package kz.zholdanym.api.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * What signed-in people read is stored by nobody on the way; what anyone may read varies by language only. An app that
 * keeps a case remembers its {@code ETag} itself.
 */
@Provider
public class StorageOfAnswers implements ContainerResponseFilter {

    private static final String NEVER = "no-store";
    private static final String SHORTLY = "public, max-age=60";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean publicAnswer = request.getSecurityContext().getUserPrincipal() == null && response.getStatus() == 200;
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(publicAnswer ? SHORTLY : NEVER));
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
