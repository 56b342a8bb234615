package kz.zholdanym.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same pages for what the server refuses by itself, before any page is asked: see {@code WEB-INF/web.xml}. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/error-page";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ErrorPages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
        int status = refused ? (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
        String html = pages.html(status);
        response.setStatus(status);
        response.setContentType(ErrorPages.CONTENT_TYPE);
        response.getWriter().write(html);
    }
}
