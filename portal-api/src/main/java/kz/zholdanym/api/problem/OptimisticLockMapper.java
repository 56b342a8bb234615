package kz.zholdanym.api.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.law.language.Language;

/** Two decisions about one case at the same moment: the second one is found out when it is written. */
@Provider
public class OptimisticLockMapper extends ProblemMapper<OptimisticLockException> {

    @Override
    Response problem(OptimisticLockException exception, Language language) {
        return Problems.response(Problems.of(ProblemType.STALE_VERSION, language), language)
                .build();
    }
}
