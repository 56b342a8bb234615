package kz.zholdanym.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the token of a form that is answered with a file. The framework checks the forms that are answered with pages, and
 * no others.
 */
@RequestScoped
public class FormCheck {

    @Inject
    private MvcContext mvc;

    @Inject
    private HttpServletRequest request;

    /** @throws CsrfValidationException unless the form is one of ours, from this session */
    public void require(String token) {
        if (request.getSession(false) == null || !mvc.getCsrf().getToken().equals(token)) {
            throw new CsrfValidationException("The form is not of this session");
        }
    }
}
