package kz.zholdanym.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.template.NoticeTemplates;
import kz.zholdanym.intake.template.TemplateDetails;
import kz.zholdanym.intake.template.TestTemplate;
import kz.zholdanym.notifications.template.NoticeTemplate;
import kz.zholdanym.notifications.template.PastTest;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplateSource;
import kz.zholdanym.notifications.template.TestSend;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The next version of a template: written, looked at, tried out, published. The form carries it between the pages. */
@Path("admin/templates/{kind}/{language}/{channel}")
@Controller
@RequestScoped
public class TemplateEditing {

    @Inject
    private NoticeTemplates templates;

    @Inject
    private TestTemplate testTemplate;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage reader;

    @Inject
    private Page page;

    @PathParam("kind")
    private String kind = "";

    @PathParam("language")
    private String language = "";

    @PathParam("channel")
    private String channel = "";

    /**
     * @param text number of the version whose text is to be in the form; absent for the one that stands
     * @param published given after a publication
     */
    @GET
    public String show(
            @QueryParam("text") @Nullable Integer text, @QueryParam("published") @Nullable String published) {
        TemplateDetails details = details();
        NoticeTemplate taken = details.versions().stream()
                .map(PublishedTemplate::template)
                .filter(template -> text == null || template.version() == text)
                .findFirst()
                .orElseThrow(RefusalException::notFound);
        Optional<Integer> earlier = Optional.of(taken.version())
                .filter(number -> number != details.standing().version());
        int standing = details.standing().version();
        return page.show(TemplateEditingPage.of(
                details, tests(), taken.source(), standing, earlier, published != null, FormErrors.none()));
    }

    @POST
    public String decide(@BeanParam TemplateForm form) {
        TemplateSource source = form.source(key());
        try {
            return switch (form.next()) {
                case "change" -> written(source, form.version(), FormErrors.none());
                case "publish" -> publish(form, source);
                case "test" ->
                    look(
                            form,
                            source,
                            Optional.of(testTemplate.send(visitor.actor(), key(), source)),
                            FormErrors.none());
                default -> look(form, source, Optional.empty(), FormErrors.none());
            };
        } catch (RefusalException refused) {
            return mended(form, source, refused);
        }
    }

    private String publish(TemplateForm form, TemplateSource source) {
        templates.publish(visitor.actor(), key(), source, form.reason(), form.version());
        return "redirect:" + TemplateAddress.of(key()).substring(1) + "?published=yes";
    }

    /** What keeps it from being published is shown where it was written. */
    private String mended(TemplateForm form, TemplateSource source, RefusalException refused) {
        if (refused.refusal() instanceof Refusal.OvertakenTemplate overtaken) {
            String first = key().parts().get(0).field();
            return written(source, overtaken.newest(), FormErrors.of(first, overtaken, reader.language()));
        }
        FormErrors errors = FormErrors.of(refused, reader.language());
        boolean below =
                errors.byField().containsKey("reason") || errors.byField().containsKey("test");
        return below ? look(form, source, Optional.empty(), errors) : written(source, form.version(), errors);
    }

    private String look(TemplateForm form, TemplateSource source, Optional<TestSend> test, FormErrors errors) {
        return page.show(new TemplatePreviewPage(
                TemplateHead.of(key()),
                WrittenPart.of(key(), source),
                form.version(),
                form.reason(),
                templates.preview(visitor.actor(), key(), source),
                test,
                errors));
    }

    private String written(TemplateSource source, long version, FormErrors errors) {
        return page.show(TemplateEditingPage.of(details(), tests(), source, version, Optional.empty(), false, errors));
    }

    private List<PastTest> tests() {
        return testTemplate.last(visitor.actor(), key());
    }

    private TemplateDetails details() {
        return templates.get(visitor.actor(), key(), reader.language());
    }

    private TemplateKey key() {
        return TemplateKey.of(kind, language, channel).orElseThrow(RefusalException::notFound);
    }
}
