package kz.zholdanym.api.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import kz.zholdanym.law.language.Language;

/** The language in which this request is answered. */
@RequestScoped
public class ReaderLanguage {

    @Inject
    private HttpServletRequest request;

    public Language get() {
        return AcceptedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
