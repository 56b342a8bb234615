package kz.zholdanym.web.post;

import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/** Asks for the scan of a proof on paper. */
public record ReceiptPage(UUID id, String number, ChannelKind channel, long mostMegabytes, FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "post/receipt";
    }
}
