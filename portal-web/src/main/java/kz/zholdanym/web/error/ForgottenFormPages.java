package kz.zholdanym.web.error;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells that a form's token is not, or no longer, the session's. The framework's own mapper would send its message as it is. */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class ForgottenFormPages implements ExceptionMapper<CsrfValidationException> {

    @Inject
    private ErrorPages pages;

    @Override
    public Response toResponse(CsrfValidationException refused) {
        return pages.answerToForgottenForm();
    }
}
