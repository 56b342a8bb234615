package kz.zholdanym.web.correlation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Gives every request an id, tells it in the answer and in every line of the log. */
public class CorrelationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String LOG_KEY = "correlation";
    private static final String HEADER = "X-Correlation-Id";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // an error page is another pass of the same request
        if (Correlation.of(request).isEmpty()) {
            request.setAttribute(Correlation.ATTRIBUTE, UUID.randomUUID().toString());
        }
        String id = Correlation.of(request);
        response.setHeader(HEADER, id);
        MDC.put(LOG_KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }
}
