package kz.zholdanym.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Gives the session another id once somebody has signed in: an id that was known before, to whoever planted it, is worth
 * nothing afterwards. The server does not do so by itself.
 */
public class SessionRenewal extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RENEWED = SessionRenewal.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            HttpSession session = request.getSession();
            if (session.getAttribute(RENEWED) == null) {
                request.changeSessionId();
                session.setAttribute(RENEWED, Boolean.TRUE);
            }
        }
        chain.doFilter(request, response);
    }
}
