package kz.zholdanym.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.law.language.Language;
import org.jboss.logging.Logger;

/** JAX-RS refused: no such path, method, media type, role. The headers that belong to such a refusal are kept. */
@Provider
public class ProtocolMapper extends ProblemMapper<WebApplicationException> {

    private static final Logger LOG = Logger.getLogger(ProtocolMapper.class);
    private static final List<String> KEPT =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER, "Accept");

    @Override
    Response problem(WebApplicationException exception, Language language) {
        Response refusal = exception.getResponse();
        int status = refusal.getStatus();
        if (status < 400) {
            return refusal;
        }
        if (status >= 500) {
            LOG.errorf(exception, "A request ended in %d", status);
        }
        Response.ResponseBuilder response =
                Problems.response(Problems.of(ProblemType.ofStatus(status), status, language), language);
        for (String header : KEPT) {
            List<Object> values = refusal.getHeaders().getOrDefault(header, List.of());
            values.forEach(value -> response.header(header, value));
        }
        return response.build();
    }
}
