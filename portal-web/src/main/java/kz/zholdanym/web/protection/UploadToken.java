package kz.zholdanym.web.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * A form with files cannot show its token where the framework looks for it, as that looks into plain forms and headers
 * only. It carries it in its address, from where it is moved into the header. The check itself stays the framework's.
 */
@Provider
@PreMatching
@ApplicationScoped
public class UploadToken implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        String token = request.getUriInfo().getQueryParameters().getFirst(FormTokens.PARAMETER);
        if (token != null && type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            request.getHeaders().putSingle(FormTokens.HEADER, token);
        }
    }
}
