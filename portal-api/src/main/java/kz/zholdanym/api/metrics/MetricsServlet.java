package kz.zholdanym.api.metrics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.notifications.metrics.MetricsText;
import kz.zholdanym.notifications.metrics.PortalMetrics;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers monitoring at {@code /api/metrics}: in OpenMetrics where it is asked for, else in the text format of Prometheus.
 * 404 while no token is set, so that nothing is open by default.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalMetrics metrics;

    @Inject
    @ConfigProperty(name = "portal.metrics.token")
    private transient Optional<String> setting;

    private transient Optional<MetricsToken> token = Optional.empty();

    @Override
    public void init() {
        token = MetricsToken.of(setting);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (token.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!token.get().shown(request.getHeader("Authorization"))) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            MetricsText text = metrics.read(Objects.requireNonNullElse(request.getHeader("Accept"), ""));
            response.setContentType(text.contentType());
            response.setContentLength(text.text().length);
            response.getOutputStream().write(text.text());
        }
    }
}
