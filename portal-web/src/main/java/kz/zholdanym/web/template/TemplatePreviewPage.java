package kz.zholdanym.web.template;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.template.TemplatePreview;
import kz.zholdanym.notifications.template.TestSend;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * A template as the person would see it, to be tried out or published.
 *
 * @param parts to send on
 * @param test what became of the test that was just sent; empty if none was
 */
public record TemplatePreviewPage(
        TemplateHead head,
        List<WrittenPart> parts,
        long version,
        String reason,
        TemplatePreview preview,
        Optional<TestSend> test,
        FormErrors errors)
        implements PageView {

    public Optional<Content.SmsText> sms() {
        return preview.example() instanceof Content.SmsText sms ? Optional.of(sms) : Optional.empty();
    }

    public Optional<Content.PushNote> push() {
        return preview.example() instanceof Content.PushNote push ? Optional.of(push) : Optional.empty();
    }

    public Optional<Content.EmailLetter> letter() {
        return preview.example() instanceof Content.EmailLetter letter ? Optional.of(letter) : Optional.empty();
    }

    @Override
    public String template() {
        return "template/preview";
    }
}
