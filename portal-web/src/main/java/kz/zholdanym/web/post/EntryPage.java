package kz.zholdanym.web.post;

import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks what was done.
 *
 * @param correcting whether it mends what was written before
 * @param answered whether there is an answer that can go with a letter
 */
public record EntryPage(
        UUID id,
        String number,
        ChannelKind channel,
        EntryKind kind,
        boolean correcting,
        boolean answered,
        EntryForm.Typed typed,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "post/entry";
    }
}
