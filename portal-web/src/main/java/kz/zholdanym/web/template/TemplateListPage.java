package kz.zholdanym.web.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.page.PageView;

/** All templates, by kind, channel and language. */
public record TemplateListPage(List<ByKind> kinds) implements PageView {

    /** The templates of a kind. */
    public record ByKind(NoticeKind kind, List<ByChannel> channels) {}

    /** The templates of a kind on a channel, one in each language. */
    public record ByChannel(ChannelKind channel, List<Line> lines) {}

    /**
     * A template.
     *
     * @param language its code
     * @param address of its page
     * @param since when the version was published; empty for what comes with the program
     */
    public record Line(String language, String address, int version, Optional<Instant> since) {}

    @Override
    public String template() {
        return "template/templates";
    }
}
