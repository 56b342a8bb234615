package kz.zholdanym.api.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.law.language.Language;
import org.jboss.logging.Logger;

/** Two decisions about one case at the same moment: the second one is found out when its transaction ends. */
@Provider
public class ConcurrentChangeMapper extends ProblemMapper<RollbackException> {

    private static final Logger LOG = Logger.getLogger(ConcurrentChangeMapper.class);

    @Override
    Response problem(RollbackException exception, Language language) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return Problems.response(Problems.of(ProblemType.STALE_VERSION, language), language)
                        .build();
            }
        }
        LOG.error("A transaction was rolled back", exception);
        return Problems.response(Problems.of(ProblemType.INTERNAL_ERROR, language), language)
                .build();
    }
}
