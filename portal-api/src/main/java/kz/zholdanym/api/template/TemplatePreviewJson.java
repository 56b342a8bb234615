package kz.zholdanym.api.template;

import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.template.SmsLength;
import kz.zholdanym.notifications.template.TemplatePreview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a template would say with example values.
 *
 * @param text of a text message, or of a letter in its plain form
 * @param length of the text message
 * @param longest of the text message with the longest number and link
 */
@Schema(name = "NoticeTemplatePreview")
public record TemplatePreviewJson(
        @Nullable String text,
        @Nullable String title,
        @Nullable String body,
        @Nullable String subject,
        @Nullable String html,
        @Nullable LengthJson length,
        @Nullable LengthJson longest) {

    static TemplatePreviewJson of(TemplatePreview preview) {
        Content content = preview.example();
        LengthJson length = preview.length().map(LengthJson::of).orElse(null);
        LengthJson longest = preview.longest().map(LengthJson::of).orElse(null);
        if (content instanceof Content.PushNote push) {
            return new TemplatePreviewJson(null, push.title(), push.body(), null, null, length, longest);
        } else if (content instanceof Content.EmailLetter letter) {
            return new TemplatePreviewJson(letter.text(), null, null, letter.subject(), letter.html(), length, longest);
        }
        return new TemplatePreviewJson(content.exactText(), null, null, null, null, length, longest);
    }

    /** How long a text message is; each part is paid for. */
    @Schema(name = "SmsLength")
    public record LengthJson(
            int characters, @Schema(examples = "UCS-2") String encoding, int parts) {

        private static LengthJson of(SmsLength length) {
            return new LengthJson(length.characters(), length.encoding(), length.parts());
        }
    }
}
