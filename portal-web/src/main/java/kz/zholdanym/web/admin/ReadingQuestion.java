package kz.zholdanym.web.admin;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.intake.publication.ReadingsPreview;
import kz.zholdanym.law.term.TermReadings;

/**
 * A question that the law leaves open, with the answers there are.
 *
 * @param name of the component of {@link TermReadings}, also the key of its words
 * @param options names of the answers; empty where the answer is a number
 * @param chosen the answer that was chosen or typed
 * @param standard the answer that is best founded
 */
public record ReadingQuestion(String name, List<String> options, String chosen, String standard) {

    /** Another answer than before. */
    public record Change(ReadingQuestion question, String before) {}

    /** All questions, in the order of their numbers. */
    static List<ReadingQuestion> all(Map<String, String> chosen) {
        Map<String, String> standard = values(TermReadings.defaults());
        return Arrays.stream(TermReadings.class.getRecordComponents())
                .map(component -> new ReadingQuestion(
                        component.getName(),
                        options(component),
                        chosen.getOrDefault(component.getName(), ""),
                        standard.getOrDefault(component.getName(), "")))
                .toList();
    }

    /** The answers by the names of the questions. */
    static Map<String, String> values(TermReadings readings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : TermReadings.class.getRecordComponents()) {
            try {
                values.put(
                        component.getName(),
                        String.valueOf(component.getAccessor().invoke(readings)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("Readings are a public record", impossible);
            }
        }
        return values;
    }

    static List<Change> changes(ReadingsPreview preview) {
        Map<String, String> before = values(preview.before());
        return all(values(preview.after())).stream()
                .map(question -> new Change(question, before.getOrDefault(question.name(), "")))
                .filter(change -> !change.before().equals(change.question().chosen()))
                .toList();
    }

    private static List<String> options(RecordComponent component) {
        return component.getType().isEnum()
                ? Arrays.stream(component.getType().getEnumConstants())
                        .map(Object::toString)
                        .toList()
                : List.of();
    }
}
