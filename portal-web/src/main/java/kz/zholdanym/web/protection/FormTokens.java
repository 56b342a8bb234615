package kz.zholdanym.web.protection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;
import org.eclipse.krazo.security.SessionCsrfTokenStrategy;

/**
 * The token that proves a form to be ours, kept in the session. Who has no session has not signed in and has no form to
 * send: such a visitor gets no session for the token's sake, but one that is accepted nowhere.
 */
public final class FormTokens implements CsrfTokenStrategy {

    static final String PARAMETER = "_csrf";
    static final String HEADER = "X-CSRF-TOKEN";

    private static final CsrfToken ACCEPTED_NOWHERE = new CsrfToken(HEADER, PARAMETER, "none");

    private final CsrfTokenStrategy session = new SessionCsrfTokenStrategy.Builder()
            .headerName(HEADER)
            .paramName(PARAMETER)
            .build();

    @Override
    public Optional<CsrfToken> getToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        if (request.getSession(false) == null) {
            return create ? Optional.of(ACCEPTED_NOWHERE) : Optional.empty();
        }
        return session.getToken(request, response, create);
    }
}
