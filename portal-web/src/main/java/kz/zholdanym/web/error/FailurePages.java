package kz.zholdanym.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Tells everything else that can go wrong: unknown addresses, methods not allowed, and mistakes of ours, which are logged. */
@Provider
@ApplicationScoped
public class FailurePages implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FailurePages.class.getName());

    @Inject
    private ErrorPages pages;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return expected(known.getResponse());
        }
        LOG.log(Level.ERROR, "A page failed", failure);
        return pages.answer(500, Optional.empty());
    }

    private Response expected(Response answer) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR) {
            return answer;
        }
        Response page = pages.answer(answer.getStatus(), Optional.empty());
        String allowed = answer.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? page
                : Response.fromResponse(page).header(HttpHeaders.ALLOW, allowed).build();
    }
}
