package kz.zholdanym.api.correlation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts the correlation id into the answer and the log. Also on error dispatches: what the server refuses by itself never
 * passes the filters of the request, and what fails unexpectedly has left them. Headers that every answer has are set in
 * the same place.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CorrelationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Correlation.running()) {
            chain.doFilter(request, response);
            return;
        }
        String earlier = response.getHeader(Correlation.HEADER);
        String id = Correlation.begin(earlier == null ? request.getHeader(Correlation.HEADER) : earlier);
        response.setHeader(Correlation.HEADER, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            chain.doFilter(request, response);
        } finally {
            Correlation.end();
        }
    }
}
