package kz.zholdanym.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.law.language.Language;
import org.jboss.logging.Logger;
import org.jboss.resteasy.spi.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What nobody foresaw: logged whole, told to the caller as a failure of ours and nothing more. Without it the server would
 * send the message of the exception.
 */
@Provider
public class UnexpectedFailureMapper extends ProblemMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedFailureMapper.class);

    @Override
    Response problem(Throwable exception, Language language) {
        if (exception instanceof Failure failure) {
            return ofServer(failure, language);
        }
        return failed(exception, language);
    }

    /** The server's JAX-RS tells of a few things in its own way: the answer to OPTIONS, a body it cannot take apart. */
    private static Response ofServer(Failure failure, Language language) {
        @Nullable Response prepared = failure.getResponse();
        int status = prepared == null ? failure.getErrorCode() : prepared.getStatus();
        if (prepared != null && status < 400) {
            return prepared;
        }
        if (status < 400 || status >= 500) {
            return failed(failure, language);
        }
        return Problems.response(Problems.of(ProblemType.ofStatus(status), status, language), language)
                .build();
    }

    private static Response failed(Throwable exception, Language language) {
        LOG.error("A request failed", exception);
        return Problems.response(Problems.of(ProblemType.INTERNAL_ERROR, language), language)
                .build();
    }
}
