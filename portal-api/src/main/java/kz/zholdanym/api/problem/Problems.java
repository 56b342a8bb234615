package kz.zholdanym.api.problem;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import kz.zholdanym.api.correlation.Correlation;
import kz.zholdanym.api.problem.ProblemJson.FieldErrorJson;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException.RequestError;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;

/** Writes problems in the reader's language. */
final class Problems {

    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");
    static final Messages TEXTS = Messages.load(Problems.class, "problems");

    private Problems() {}

    static ProblemJson of(ProblemType type, Language language) {
        return of(type, type.status(), language);
    }

    /** A problem of a status that the type stands for among others. */
    static ProblemJson of(ProblemType type, int status, Language language) {
        return problem(type, status, language, TEXTS.text(language, "detail." + type.code()), List.of());
    }

    static ProblemJson of(ProblemType type, Language language, String detail, List<FieldErrorJson> errors) {
        return problem(type, type.status(), language, detail, errors);
    }

    /** What is wrong with one field of a request. */
    static FieldErrorJson error(RequestError error, Language language) {
        return new FieldErrorJson(error.field(), text(language, "field." + error.key(), error.arguments()));
    }

    static String text(Language language, String key, Map<String, ?> arguments) {
        return TEXTS.text(language, key, arguments);
    }

    static Response.ResponseBuilder response(ProblemJson problem, Language language) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .language(language.locale())
                .cacheControl(never)
                .entity(problem);
    }

    private static ProblemJson problem(
            ProblemType type, int status, Language language, String detail, List<FieldErrorJson> errors) {
        String title = TEXTS.text(language, "title." + type.code());
        return new ProblemJson(type.uri(), title, status, detail, errors.isEmpty() ? null : errors, Correlation.id());
    }
}
