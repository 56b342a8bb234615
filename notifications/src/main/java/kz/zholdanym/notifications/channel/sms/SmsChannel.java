package kz.zholdanym.notifications.channel.sms;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.SmsText;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;

/**
 * Sends text messages, never more at once than the window allows, and asks for a report on each part. A text holds one place
 * of the window until its last part is answered, so that there are never more unanswered parts than places.
 */
final class SmsChannel implements Channel {

    private static final Duration WINDOW_WAIT = Duration.ofSeconds(10);

    private final SmppSettings settings;
    private final SenderId sender;
    private final SmppLink link;
    private final Semaphore places;
    private final AtomicInteger reference = new AtomicInteger();

    SmsChannel(SmppSettings settings, SmppLink link) {
        this.settings = settings;
        this.sender = settings.senderId();
        this.link = link;
        this.places = new Semaphore(settings.window());
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public String provider() {
        return settings.name();
    }

    @Override
    public int window() {
        return settings.window();
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        return begin(message).join();
    }

    @Override
    public CompletableFuture<SendOutcome> begin(OutgoingMessage message) {
        if (!(message.content() instanceof SmsText sms)) {
            throw new IllegalArgumentException("Not a text message: " + message);
        }
        List<byte[]> encoded = SmsParts.encode(sms.text(), (byte) reference.incrementAndGet());
        List<ShortMessage> parts = encoded.stream()
                .map(part -> new ShortMessage(sender, message.address(), encoded.size() > 1, part))
                .toList();
        try {
            if (!places.tryAcquire(WINDOW_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return notBegun(EvidenceReason.WINDOW_FULL.detail());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return notBegun(EvidenceReason.STOPPING.detail());
        }
        return new Transmission(link, parts).start().whenComplete((outcome, never) -> places.release());
    }

    private static CompletableFuture<SendOutcome> notBegun(String reason) {
        return CompletableFuture.completedFuture(new SendOutcome.TemporaryFailure(reason));
    }
}
