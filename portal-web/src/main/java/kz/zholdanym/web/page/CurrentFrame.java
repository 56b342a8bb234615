package kz.zholdanym.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;

/** The frame of the page that is asked for. */
@RequestScoped
public class CurrentFrame {

    @Inject
    private RequestLanguage language;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    public PageFrame frame(Optional<String> token) {
        PageFrame.Reader reader =
                new PageFrame.Reader(visitor.name(), visitor.applicant(), visitor.staff(), visitor.administrator());
        return PageFrame.of(language.language(), reader, address(), token);
    }

    private String address() {
        // on an error page the request's own address is that of the error page
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path =
                Objects.requireNonNullElse(failed, request.getRequestURI()).toString();
        String query = request.getQueryString();
        // a token in the address belongs to the form that was sent, not into a link
        return query == null || query.contains("_csrf") ? path : path + "?" + query;
    }
}
