package kz.zholdanym.intake.refusal;

import java.util.Map;

/**
 * One thing wrong in what a person sent.
 *
 * @param field name of the field in camelCase, the same in forms and in the API
 * @param code key of the text that says what to mend
 * @param arguments named values for that text
 */
public record FieldError(String field, String code, Map<String, Object> arguments) {

    public FieldError {
        arguments = Map.copyOf(arguments);
    }

    public static FieldError of(String field, String code) {
        return new FieldError(field, code, Map.of());
    }

    public static FieldError of(String field, String code, String argument, Object value) {
        return new FieldError(field, code, Map.of(argument, value));
    }
}
