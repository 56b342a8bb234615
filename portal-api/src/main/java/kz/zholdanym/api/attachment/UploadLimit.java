package kz.zholdanym.api.attachment;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.attachment.AttachmentLimits;

/** Refuses an upload that cannot be right before it is received. The server's own limit is for whole forms of pages. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class UploadLimit implements ContainerRequestFilter {

    /** What a form has around its one file: boundaries and headers. */
    private static final long FORM_OVERHEAD = 16 * 1024;

    static final long MOST_BYTES = AttachmentLimits.BYTES_PER_FILE + FORM_OVERHEAD;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return;
        }
        if (!type.getParameters().containsKey("boundary")) {
            throw RequestRefusedException.of(ProblemType.MALFORMED_REQUEST);
        }
        if (request.getLength() > MOST_BYTES) {
            throw RequestRefusedException.of(ProblemType.TOO_LARGE);
        }
        request.setEntityStream(new BoundedStream(request.getEntityStream(), MOST_BYTES));
    }
}
