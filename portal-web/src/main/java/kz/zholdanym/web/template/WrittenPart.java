package kz.zholdanym.web.template;

import java.util.List;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplatePart;
import kz.zholdanym.notifications.template.TemplateSource;

/**
 * A part of a template in a form.
 *
 * @param field its name
 * @param paragraphs whether it may have several lines
 */
public record WrittenPart(String field, String written, boolean paragraphs) {

    static List<WrittenPart> of(TemplateKey key, TemplateSource source) {
        return key.parts().stream()
                .map(part -> new WrittenPart(part.field(), source.of(part), part.paragraphs()))
                .toList();
    }

    /** How many rows the box has that it is written in. */
    public int rows() {
        return paragraphs ? 14 : field.equals(TemplatePart.TEXT.field()) ? 4 : 2;
    }
}
