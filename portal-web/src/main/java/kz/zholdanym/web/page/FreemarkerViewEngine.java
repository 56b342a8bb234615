package kz.zholdanym.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Shows the one view that a controller gave. */
@ApplicationScoped
public class FreemarkerViewEngine implements ViewEngine {

    static final String ENDING = ".ftlh";

    @Inject
    private PageRenderer renderer;

    @Inject
    private CurrentFrame frame;

    @Inject
    private MvcContext mvc;

    @Override
    public boolean supports(String view) {
        return view.endsWith(ENDING);
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        PageView view = context.getModels().get(Page.VIEW, PageView.class);
        Optional<String> token = context.getRequest(HttpServletRequest.class).getUserPrincipal() == null
                ? Optional.empty()
                : Optional.of(mvc.getCsrf().getToken());
        String html = renderer.render(view, frame.frame(token));
        context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
        try {
            context.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new ViewEngineException(gone);
        }
    }
}
