package kz.zholdanym.documents.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.zholdanym.documents.language.DocumentDates;
import kz.zholdanym.documents.language.DocumentNumbers;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.statute.LegalReference;

/**
 * What a template may call, bound to one language:
 *
 * <ul>
 *   <li>{@code language}: the code, for {@code lang} attributes
 *   <li>{@code text("key")}, {@code text("key", {"name": value})}, {@code text("key", "name", value, ...)}
 *   <li>{@code localized(text)}: a {@link LocalizedText} in this language
 *   <li>{@code date(day)}, {@code dateOn(day)}, {@code dateFrom(day)}, {@code dateUntil(day)}, {@code shortDate(day)},
 *       {@code weekday(day)}, {@code shortWeekday(day)}: of a {@link LocalDate}
 *   <li>{@code month(month)}: of a {@link YearMonth}
 *   <li>{@code moment(instant)}, {@code shortMoment(instant)}: of an {@link Instant}, in the time of Almaty
 *   <li>{@code number(n)}: for people to read
 *   <li>{@code cite(reference)}: of a {@link LegalReference}
 * </ul>
 */
public final class LanguageFunctions {

    private LanguageFunctions() {}

    /** The functions by name, to be put into a model. A key that the messages lack is an error of the template. */
    public static Map<String, Object> of(Messages messages, Language language) {
        Map<String, Object> functions = new HashMap<>();
        functions.put("language", language.code());
        functions.put("text", (TemplateMethodModelEx) arguments -> text(messages, language, unwrapped(arguments)));
        functions.put("localized", function("localized", LocalizedText.class, text -> text.in(language)));
        functions.put("date", function("date", LocalDate.class, day -> DocumentDates.longDate(day, language)));
        functions.put("dateOn", function("dateOn", LocalDate.class, day -> DocumentDates.on(day, language)));
        functions.put("dateFrom", function("dateFrom", LocalDate.class, day -> DocumentDates.from(day, language)));
        functions.put("dateUntil", function("dateUntil", LocalDate.class, day -> DocumentDates.until(day, language)));
        functions.put("shortDate", function("shortDate", LocalDate.class, DocumentDates::shortDate));
        functions.put("weekday", function("weekday", LocalDate.class, day -> DocumentDates.weekday(day, language)));
        functions.put(
                "shortWeekday",
                function("shortWeekday", LocalDate.class, day -> DocumentDates.shortWeekday(day, language)));
        functions.put("month", function("month", YearMonth.class, month -> DocumentDates.month(month, language)));
        functions.put("moment", function("moment", Instant.class, at -> DocumentDates.longDateTime(at, language)));
        functions.put("shortMoment", function("shortMoment", Instant.class, DocumentDates::shortDateTime));
        functions.put("number", function("number", Number.class, LanguageFunctions::number));
        functions.put("cite", function("cite", LegalReference.class, basis -> Citations.cite(basis, language)));
        return functions;
    }

    private static String number(Number number) {
        return DocumentNumbers.number(new BigDecimal(number.toString()));
    }

    private static String text(Messages messages, Language language, List<Object> arguments)
            throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof String key)) {
            throw new TemplateModelException("text(...) begins with the key of a message");
        }
        List<Object> rest = arguments.subList(1, arguments.size());
        try {
            return messages.text(language, key, named(rest));
        } catch (IllegalArgumentException unknown) {
            throw new TemplateModelException(unknown.getMessage(), unknown);
        }
    }

    private static Map<String, Object> named(List<Object> rest) throws TemplateModelException {
        Map<String, Object> named = new HashMap<>();
        if (rest.size() == 1 && rest.get(0) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> named.put(name.toString(), value));
            return named;
        }
        if (rest.size() % 2 != 0) {
            throw new TemplateModelException("Arguments of text(...) are one map, or pairs of name and value");
        }
        for (int i = 0; i < rest.size(); i += 2) {
            named.put(rest.get(i).toString(), rest.get(i + 1));
        }
        return named;
    }

    private static <T> TemplateMethodModelEx function(String name, Class<T> type, Function<T, String> body) {
        return arguments -> {
            List<Object> values = unwrapped(arguments);
            if (values.size() != 1 || !type.isInstance(values.get(0))) {
                throw new TemplateModelException(name + "(...) takes one " + type.getSimpleName());
            }
            return body.apply(type.cast(values.get(0)));
        };
    }

    private static List<Object> unwrapped(List<?> arguments) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Object argument : arguments) {
            Object value = argument == null ? null : DeepUnwrap.unwrap((TemplateModel) argument);
            if (value == null) {
                throw new TemplateModelException("An argument is missing");
            }
            values.add(value);
        }
        return values;
    }
}
