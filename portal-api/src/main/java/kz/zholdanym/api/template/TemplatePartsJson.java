package kz.zholdanym.api.template;

import java.util.EnumMap;
import java.util.Map;
import kz.zholdanym.notifications.template.TemplatePart;
import kz.zholdanym.notifications.template.TemplateSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template as it is written; only the parts of its channel are there. */
@Schema(name = "NoticeTemplateParts")
public record TemplatePartsJson(
        @Schema(description = "`sms`: the message", examples = "Дан ответ на обращение № ${number}: ${link}") @Nullable
        String text,

        @Schema(description = "`push`: at most 50 characters") @Nullable
        String title,

        @Schema(description = "`push`: below the title") @Nullable
        String body,

        @Schema(description = "`email`") @Nullable String subject,

        @Schema(description = "`email`: paragraphs with an empty line between") @Nullable
        String letter,

        @Schema(description = "`email`: what its link is called") @Nullable
        String linkText) {

    static TemplatePartsJson of(TemplateSource source) {
        Map<TemplatePart, String> parts = source.parts();
        return new TemplatePartsJson(
                parts.get(TemplatePart.TEXT),
                parts.get(TemplatePart.TITLE),
                parts.get(TemplatePart.BODY),
                parts.get(TemplatePart.SUBJECT),
                parts.get(TemplatePart.LETTER),
                parts.get(TemplatePart.LINK_TEXT));
    }

    TemplateSource source() {
        Map<TemplatePart, String> parts = new EnumMap<>(TemplatePart.class);
        put(parts, TemplatePart.TEXT, text);
        put(parts, TemplatePart.TITLE, title);
        put(parts, TemplatePart.BODY, body);
        put(parts, TemplatePart.SUBJECT, subject);
        put(parts, TemplatePart.LETTER, letter);
        put(parts, TemplatePart.LINK_TEXT, linkText);
        return new TemplateSource(parts);
    }

    private static void put(Map<TemplatePart, String> parts, TemplatePart part, @Nullable String written) {
        if (written != null) {
            parts.put(part, written);
        }
    }
}
