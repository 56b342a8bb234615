package kz.zholdanym.documents.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;

/**
 * Templates of one folder. What a template prints into {@code .ftlh} is escaped for HTML; {@code .ftl} is plain text. A
 * template sees the components of records, getters, lists and maps and nothing else: it cannot call methods, load classes
 * or leave its folder, and a missing variable is an error. {@code documents/official-letter.ftlh} may be imported by all.
 *
 * <p>Safe for use by many threads.
 */
public final class Templates {

    private final Configuration configuration;

    private Templates(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The templates of a folder on the class path, relative to the package of the anchor, or absolute with a slash before
     * it; read by the anchor's own class loader.
     */
    public static Templates load(Class<?> anchor, String folder) {
        return new Templates(configuration(new ClassTemplateLoader(anchor, folder)));
    }

    /** The same safe set-up over other sources, such as the views of a web application. */
    public static Configuration configuration(TemplateLoader... loaders) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        List<TemplateLoader> all = new ArrayList<>(List.of(loaders));
        all.add(new ClassTemplateLoader(Templates.class, "shared"));
        configuration.setTemplateLoader(new MultiTemplateLoader(all.toArray(TemplateLoader[]::new)));
        configuration.setObjectWrapper(new ViewObjectWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        // the caller reports the exception; a second report would put the model's values into the log
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        // a bare ${number} is for machines; people read ${number(n)}
        configuration.setNumberFormat("computer");
        return configuration;
    }

    /**
     * Renders a template with the words of a language: see {@link LanguageFunctions} for what it may call besides.
     *
     * @throws IllegalArgumentException if there is no such template
     * @throws IllegalStateException if the template fails, as on a missing variable
     */
    public String render(String template, Messages messages, Language language, Map<String, ?> model) {
        Map<String, Object> whole = new HashMap<>(LanguageFunctions.of(messages, language));
        model.forEach((name, value) -> {
            if (whole.put(name, value) != null) {
                throw new IllegalArgumentException("The name " + name + " is taken by a function of templates");
            }
        });
        return render(template, whole);
    }

    /**
     * Renders a template with nothing but the model.
     *
     * @throws IllegalArgumentException if there is no such template
     * @throws IllegalStateException if the template fails, as on a missing variable
     */
    public String render(String template, Map<String, ?> model) {
        StringWriter text = new StringWriter();
        render(template, model, text);
        return text.toString();
    }

    /**
     * As {@link #render(String, Map)}, written as it is made. The writer may have received a part of the text when this
     * fails; it is neither flushed nor closed.
     */
    public void render(String template, Map<String, ?> model, Writer writer) {
        try {
            configuration.getTemplate(template).process(model, writer);
        } catch (TemplateNotFoundException absent) {
            throw new IllegalArgumentException("No template " + template, absent);
        } catch (IOException | TemplateException failed) {
            throw new IllegalStateException("Template " + template + " cannot be rendered", failed);
        }
    }
}
