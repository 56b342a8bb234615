package kz.zholdanym.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import kz.zholdanym.api.language.AcceptedLanguage;
import kz.zholdanym.law.language.Language;

/** What the mappers have in common: the reader's language. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(E exception) {
        return problem(exception, AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    abstract Response problem(E exception, Language language);
}
