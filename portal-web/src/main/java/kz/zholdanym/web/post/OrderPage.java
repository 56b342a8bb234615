package kz.zholdanym.web.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks by which channel a notice is to be told by hand, and why.
 *
 * @param address of the applicant; empty when they gave none
 * @param phone of the applicant, in international form; empty when they gave none
 */
public record OrderPage(
        UUID id,
        UUID notice,
        String number,
        NoticeKind kind,
        Optional<String> address,
        Optional<String> phone,
        List<ChannelKind> channels,
        String chosen,
        String reason,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "post/order";
    }
}
