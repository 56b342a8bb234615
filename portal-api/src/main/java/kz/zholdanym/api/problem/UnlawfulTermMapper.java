package kz.zholdanym.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import kz.zholdanym.api.problem.ProblemJson.FieldErrorJson;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.UnlawfulTermException;

/** A term was asked for that the law does not give: from a day on which its rule is not in force. */
@Provider
public class UnlawfulTermMapper extends ProblemMapper<UnlawfulTermException> {

    @Override
    Response problem(UnlawfulTermException exception, Language language) {
        String message = exception
                .limit()
                .map(limit -> Problems.text(language, "field.from.notInForce", Map.of("limit", limit)))
                .orElseGet(() -> Problems.text(language, "field.from.unlawful", Map.of()));
        ProblemJson problem =
                Problems.of(ProblemType.INVALID_INPUT, language, message, List.of(new FieldErrorJson("from", message)));
        return Problems.response(problem, language).build();
    }
}
