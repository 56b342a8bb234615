package kz.zholdanym.api.problem;

import jakarta.json.bind.Jsonb;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.zholdanym.api.json.JsonFormat;
import kz.zholdanym.api.language.AcceptedLanguage;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.law.language.Language;

/**
 * What the server refuses by itself: a missing or forged token, a path outside the API, a body over the server's limit, a
 * bug. The error page of the whole application.
 */
@WebServlet("/problem")
public class ContainerProblems extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = AcceptedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        // called directly there is no error to tell of, and no such page
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer error
                ? error
                : HttpServletResponse.SC_NOT_FOUND;
        ProblemJson problem = Problems.of(ProblemType.ofStatus(status), status, language);
        Jsonb jsonb = JsonFormat.jsonb();
        byte[] body = jsonb.toJson(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED && !response.containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(Problems.MEDIA_TYPE.toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
