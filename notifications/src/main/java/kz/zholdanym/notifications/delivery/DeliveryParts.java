package kz.zholdanym.notifications.delivery;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.ChannelSource;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.policy.QuietHours;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.queue.QueueSignal;
import kz.zholdanym.notifications.receipt.ReceiptSettlement;
import kz.zholdanym.notifications.template.NoticeTexts;

/** What a dispatcher is put together from, whoever made the parts. */
record DeliveryParts(
        Database database,
        DeliveryQueue queue,
        Ladder ladder,
        ReceiptSettlement receipts,
        ResultWriter results,
        IssuedNotices notices,
        Targets targets,
        NoticeTexts texts,
        QuietHours quietHours,
        SendObserver observer,
        InstantSource clock) {

    /** @param sharing who else sends by the same providers */
    Dispatcher dispatcher(
            Iterable<ChannelSource> sources,
            DispatchSettings settings,
            QueueSignal signal,
            BiConsumer<ChannelKind, Providers> sharing) {
        Verdicts verdicts = new Verdicts(new RetryPolicy(new SecureRandom()));
        Map<ChannelKind, ChannelDispatch> dispatches = new EnumMap<>(ChannelKind.class);
        for (ChannelSource source : sources) {
            List<Channel> channels = source.channels();
            Providers providers = new Providers(channels, source.messagesPerSecond(), clock.instant(), observer);
            ChannelKind kind = channels.get(0).kind();
            sharing.accept(kind, providers);
            StepSender sender = new StepSender(providers, texts, targets, verdicts, clock);
            dispatches.put(
                    kind,
                    new ChannelDispatch(kind, settings, database, queue, notices, results, sender, quietHours, clock));
        }
        Housekeeping housekeeping = new Housekeeping(database, queue, ladder, receipts, results, verdicts, clock);
        return new Dispatcher(dispatches, housekeeping, settings, signal);
    }
}
