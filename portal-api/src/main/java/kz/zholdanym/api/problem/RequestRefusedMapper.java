package kz.zholdanym.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import kz.zholdanym.api.problem.ProblemJson.FieldErrorJson;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.law.language.Language;

/** A request was refused before any use case heard of it. */
@Provider
public class RequestRefusedMapper extends ProblemMapper<RequestRefusedException> {

    @Override
    Response problem(RequestRefusedException exception, Language language) {
        List<FieldErrorJson> errors = exception.errors().stream()
                .map(error -> Problems.error(error, language))
                .toList();
        ProblemType type = exception.type();
        String detail = Problems.TEXTS.text(language, "detail." + type.code());
        return Problems.response(Problems.of(type, language, detail, errors), language)
                .build();
    }
}
