package kz.zholdanym.notifications.template;

import java.util.Map;

/**
 * Why a template is not taken.
 *
 * @param code key of the text that says what to do
 * @param arguments for that text; {@code line} and {@code column} count from 1
 */
public record TemplateProblem(TemplatePart part, String code, Map<String, Object> arguments) {

    public TemplateProblem {
        arguments = Map.copyOf(arguments);
    }

    static TemplateProblem of(TemplatePart part, String code, Map<String, Object> arguments) {
        return new TemplateProblem(part, code, arguments);
    }
}
