package kz.zholdanym.web.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import kz.zholdanym.intake.attachment.AttachmentLimits;

/** Refuses a form larger than any of ours before it is read, with a page. Later the server would cut the connection. */
@Provider
@PreMatching
@ApplicationScoped
public class UploadSize implements ContainerRequestFilter {

    /** What a form weighs besides its files, generously. */
    private static final long FIELDS = 1024 * 1024;

    private static final long MOST = AttachmentLimits.FILES_PER_APPEAL * AttachmentLimits.BYTES_PER_FILE + FIELDS;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > MOST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
