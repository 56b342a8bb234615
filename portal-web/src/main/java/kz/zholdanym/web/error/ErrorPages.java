package kz.zholdanym.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.zholdanym.web.correlation.Correlation;
import kz.zholdanym.web.page.CurrentFrame;
import kz.zholdanym.web.page.PageRenderer;

/** Makes the pages that say what went wrong. They hold no form, and never what the system knows of the cause. */
@ApplicationScoped
public class ErrorPages {

    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    @Inject
    private PageRenderer renderer;

    @Inject
    private CurrentFrame frame;

    @Inject
    private HttpServletRequest request;

    Response answer(int status, Optional<String> sentence) {
        return answer(status, ErrorPage.ofStatus(status, sentence, Correlation.of(request)));
    }

    /** For a form whose token is not the session's. */
    Response answerToForgottenForm() {
        return answer(403, new ErrorPage("form", Optional.empty(), Correlation.of(request)));
    }

    String html(int status) {
        return html(ErrorPage.ofStatus(status, Optional.empty(), Correlation.of(request)));
    }

    private Response answer(int status, ErrorPage page) {
        // as bytes: the server's library escapes the text of an answer 400, whoever wrote it
        byte[] html = html(page).getBytes(StandardCharsets.UTF_8);
        return Response.status(status).type(CONTENT_TYPE).entity(html).build();
    }

    private String html(ErrorPage page) {
        return renderer.render(page, frame.frame(Optional.empty()));
    }
}
