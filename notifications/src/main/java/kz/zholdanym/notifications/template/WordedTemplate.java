package kz.zholdanym.notifications.template;

import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A template ready to be put into words. {@link TemplateGrammar} has let through nothing that loops, calls or loads; the
 * locks of FreeMarker are closed here all the same, and what comes out is bounded. Safe for use by many threads.
 */
final class WordedTemplate {

    private static final int MOST = 20_000;
    private static final Configuration LOCKED = locked();

    private final Map<TemplatePart, Template> parts = new EnumMap<>(TemplatePart.class);

    /** @throws IllegalArgumentException if a part is no template */
    WordedTemplate(TemplateKey key, TemplateSource source) {
        for (TemplatePart part : key.parts()) {
            try {
                parts.put(part, new Template(part.field(), source.of(part), LOCKED));
            } catch (IOException malformed) {
                throw new IllegalArgumentException("The " + part + " of " + key + " is no template", malformed);
            }
        }
    }

    /** @throws IllegalStateException if the template asks for what the model lacks, or says too much */
    String render(TemplatePart part, TemplateHashModel model) {
        BoundedWriter text = new BoundedWriter(MOST);
        try {
            Objects.requireNonNull(parts.get(part)).process(model, text);
        } catch (IOException | TemplateException failed) {
            throw new IllegalStateException("The " + part + " cannot be put into words", failed);
        }
        return text.toString().strip();
    }

    private static Configuration locked() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat(",##0;; groupingSeparator='\u00A0'"); // as DocumentNumbers writes them
        return configuration;
    }
}
