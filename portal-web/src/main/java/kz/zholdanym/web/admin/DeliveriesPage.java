package kz.zholdanym.web.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.page.PageView;

/**
 * What could not be delivered.
 *
 * @param queues the channels for which something is due
 * @param failed the latest first
 * @param retried whether another attempt has just been asked for
 */
public record DeliveriesPage(List<Queue> queues, List<Failed> failed, boolean retried) implements PageView {

    /** @param minutes for how long the oldest has been due */
    public record Queue(ChannelKind channel, long due, long minutes) {}

    /**
     * A delivery that was given up.
     *
     * @param reason as the provider gave it, in English
     * @param told whether another channel took the notice
     */
    public record Failed(
            UUID id,
            NoticeKind kind,
            String number,
            ChannelKind channel,
            Optional<String> address,
            Optional<String> reason,
            int attempts,
            Instant at,
            Optional<Instant> tellBy,
            boolean told) {}

    @Override
    public String template() {
        return "admin/deliveries";
    }
}
