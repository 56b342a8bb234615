package kz.zholdanym.notifications.template;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.zholdanym.documents.language.ArgumentForms;
import kz.zholdanym.documents.language.PluralCategory;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.notifications.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What fields stand for in one notice: texts, numbers and truths, and nothing that has methods. */
final class FieldValues {

    private static final String PLURAL = "plural";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /** Asked of the class once: every notice that is sent is put into words. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> notice) {
            return notice.getRecordComponents();
        }
    };

    private FieldValues() {}

    /** The components of a notice by name. */
    static Map<String, Object> of(Notice notice) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : COMPONENTS.get(notice.getClass())) {
            values.put(component.getName(), value(component, notice));
        }
        return values;
    }

    /** What a template sees, with its one function. */
    static TemplateHashModel model(Map<String, Object> values, Language language) {
        return new Model(values, language, new HashMap<>());
    }

    /** How a field is written, by the names that templates use. */
    static Map<String, String> written(NoticeField field, Map<String, Object> values, Language language) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, Object> forms = forms(field.name(), Objects.requireNonNull(values.get(field.name())), language);
        field.names()
                .forEach(name -> written.put(
                        name, Objects.requireNonNull(forms.get(name)).toString()));
        return written;
    }

    private static Map<String, Object> forms(String name, Object value, Language language) {
        return ArgumentForms.of(name, value instanceof LocalizedText text ? text.in(language) : value, language);
    }

    private static TemplateModel scalar(Object value) {
        return value instanceof Number number
                ? new SimpleNumber(number)
                // a line break in a value must not end a subject, nor begin a paragraph
                : new SimpleScalar(CONTROL.matcher(value.toString()).replaceAll(" "));
    }

    private static String plural(List<?> arguments, Language language) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateNumberModel number)) {
            throw new TemplateModelException("plural(...) takes one number");
        }
        return PluralCategory.of(number.getAsNumber().longValue(), language);
    }

    /** Writes a field once it is asked for: a text message asks for two of many. For one thread. */
    private record Model(Map<String, Object> values, Language language, Map<String, Map<String, Object>> written)
            implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String name) {
            if (name.equals(PLURAL)) {
                return (TemplateMethodModelEx) arguments -> plural(arguments, language);
            }
            String field = ArgumentForms.baseName(name);
            Object value = values.get(field);
            if (value instanceof Boolean truth) {
                return name.equals(field) ? (TemplateBooleanModel) () -> truth : null;
            }
            Object text = value == null
                    ? null
                    : written.computeIfAbsent(field, unwritten -> forms(unwritten, value, language))
                            .get(name);
            return text == null ? null : scalar(text);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private static Object value(RecordComponent component, Notice notice) {
        try {
            return component.getAccessor().invoke(notice);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Notices are public records", impossible);
        }
    }
}
