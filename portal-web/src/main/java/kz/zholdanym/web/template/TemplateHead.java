package kz.zholdanym.web.template;

import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.template.TemplateKey;

/**
 * Which template a page is about.
 *
 * @param language the code of the language it is in
 * @param address of its page
 */
public record TemplateHead(NoticeKind kind, ChannelKind channel, String language, String address) {

    static TemplateHead of(TemplateKey key) {
        return new TemplateHead(key.kind(), key.channel(), key.language().code(), TemplateAddress.of(key));
    }
}
