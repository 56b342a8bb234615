package kz.zholdanym.notifications.channel.sms;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelSource;
import kz.zholdanym.notifications.channel.ReceiptInbox;

/** The channels to message centres, each kept bound until closed. */
public final class SmppChannels implements ChannelSource, AutoCloseable {

    private final List<SmppLink> links = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final int messagesPerSecond;

    /**
     * Binds to the centres, in the background.
     *
     * @param providers the one to be preferred first
     * @param messagesPerSecond how many messages each takes; 0 for no limit
     * @param receipts where reports go
     */
    public SmppChannels(
            List<SmppSettings> providers,
            int messagesPerSecond,
            ReceiptInbox receipts,
            InstantSource clock,
            ThreadFactory threads) {
        this.messagesPerSecond = messagesPerSecond;
        for (SmppSettings provider : providers) {
            SmppLink link = new SmppLink(provider, new ReceiptListener(provider.name(), receipts, clock), threads);
            links.add(link);
            channels.add(new SmsChannel(provider, link.start()));
        }
    }

    @Override
    public List<Channel> channels() {
        return List.copyOf(channels);
    }

    @Override
    public int messagesPerSecond() {
        return messagesPerSecond;
    }

    /** Takes leave of the centres. */
    @Override
    public void close() {
        links.forEach(SmppLink::close);
    }
}
