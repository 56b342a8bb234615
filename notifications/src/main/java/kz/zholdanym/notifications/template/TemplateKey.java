package kz.zholdanym.notifications.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * What a template is for.
 *
 * @param channel one that a person can choose; the inbox, and what people carry out, tell what the letter tells
 */
public record TemplateKey(NoticeKind kind, Language language, ChannelKind channel) {

    public TemplateKey {
        channel = ChannelKind.choices().contains(channel) ? channel : ChannelKind.EMAIL;
    }

    /** Every kind in every language on every channel, in this order. */
    public static List<TemplateKey> all() {
        List<TemplateKey> all = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            for (Language language : Language.values()) {
                ChannelKind.choices().forEach(channel -> all.add(new TemplateKey(kind, language, channel)));
            }
        }
        return all;
    }

    /** The key as it is in addresses: {@code final-answer}, {@code kk}, {@code sms}; empty for anything else. */
    public static Optional<TemplateKey> of(String kind, String language, String channel) {
        return all().stream()
                .filter(key -> key.kind.code().equals(kind)
                        && key.language.code().equals(language)
                        && key.channelCode().equals(channel))
                .findFirst();
    }

    /** The channel in addresses. */
    public String channelCode() {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    /** The parts of its template. */
    public List<TemplatePart> parts() {
        return TemplatePart.of(channel);
    }
}
