package kz.zholdanym.web.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.documents.template.LanguageFunctions;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.reason.ReasonTexts;
import kz.zholdanym.web.citation.ProvisionAddress;

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
        model.put("lawAddress", (TemplateMethodModelEx) PageRenderer::lawAddress);
        model.put("reason", (TemplateMethodModelEx) arguments -> reason(arguments, frame.language()));
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

    /** A detail of the evidence in words; empty where it is not the portal's own reason. */
    private static String reason(List<?> arguments, Language language) throws TemplateModelException {
        if (arguments.size() == 1 && DeepUnwrap.unwrap((TemplateModel) arguments.get(0)) instanceof String detail) {
            return ReasonTexts.own(detail, language).orElse("");
        }
        throw new TemplateModelException("reason(...) takes one detail of the evidence");
    }

    /** Where the provision can be read; empty where it cannot. */
    private static String lawAddress(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1
                && DeepUnwrap.unwrap((TemplateModel) arguments.get(0)) instanceof LegalReference reference) {
            return ProvisionAddress.of(reference).orElse("");
        }
        throw new TemplateModelException("lawAddress(...) takes one reference to the law");
    }
}
