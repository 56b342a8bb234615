package kz.zholdanym.web.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.web.page.PageView;

/**
 * How sending went in the last 24 hours.
 *
 * @param sending messages by hour and outcome
 * @param hours the same as a table, the latest first
 * @param providers in use, or used in these hours
 * @param waits the longest wait by hour, in minutes
 * @param queues the same as a table, by hour and channel, the latest first
 * @param waiting what is due now
 */
public record FiguresPage(
        BarChart sending,
        List<HourRow> hours,
        List<ProviderBar> providers,
        BarChart waits,
        List<QueueRow> queues,
        List<Waiting> waiting)
        implements PageView {

    /** @param messages how many, by outcome */
    public record HourRow(Instant hour, long sent, Map<String, Long> messages) {}

    /**
     * A provider.
     *
     * @param messages how many, by outcome
     * @param parts of its bar, of 300 in all
     * @param milliseconds how long it took on the average; empty if nothing was sent
     * @param failingSince since when it has not answered
     */
    public record ProviderBar(
            ChannelKind channel,
            String name,
            Map<String, Long> messages,
            List<BarPart> parts,
            Optional<Long> milliseconds,
            Optional<Instant> failingSince) {}

    /** A piece of a lying bar. */
    public record BarPart(String kind, int x, int width) {}

    /** @param minutes how long the oldest message was due, rounded up */
    public record QueueRow(Instant hour, ChannelKind channel, long mostDue, long minutes) {}

    /** What waits now. */
    public record Waiting(ChannelKind channel, long due, long minutes) {}

    @Override
    public String template() {
        return "figures/figures";
    }
}
