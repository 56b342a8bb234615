package kz.zholdanym.web.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import kz.zholdanym.documents.template.LanguageFunctions;
import kz.zholdanym.documents.template.Templates;

/** Turns a view into HTML. */
@ApplicationScoped
public class PageRenderer {

    private final Configuration templates =
            Templates.configuration(new ClassTemplateLoader(PageRenderer.class, "/views"));

    /**
     * The whole page: a page that fails on its last line is not sent in part.
     *
     * @throws PageFailure if the template has a mistake or misses something
     */
    public String render(PageView view, PageFrame frame) {
        Map<String, Object> model = new HashMap<>(LanguageFunctions.of(PageTexts.MESSAGES, frame.language()));
        model.put("frame", frame);
        model.put(Page.VIEW, view);
        StringWriter html = new StringWriter();
        try {
            templates.getTemplate(view.template() + FreemarkerViewEngine.ENDING).process(model, html);
        } catch (IOException | TemplateException failed) {
            throw new PageFailure(view.template(), failed);
        }
        return html.toString();
    }
}
