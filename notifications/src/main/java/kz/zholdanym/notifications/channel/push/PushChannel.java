package kz.zholdanym.notifications.channel.push;

import com.google.api.core.ApiFuture;
import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.AndroidNotification;
import com.google.firebase.messaging.ApnsConfig;
import com.google.firebase.messaging.Aps;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.Message;
import com.google.firebase.messaging.Notification;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.PushNote;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;

/**
 * Sends push notifications. A repeated one replaces the one already shown, since both bear the step's id.
 *
 * <p>Firebase's library waits by itself for as long as a service that is away asks, a minute at most and four times: longer
 * than a worker may hold its messages. What it has not done in time is given up and tried later.
 */
final class PushChannel implements Channel {

    /** How long the service keeps a notification for a phone that is switched off. */
    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);

    /** The longest that the library waits once; what asks for more is told to us. */
    private static final Duration LIBRARY_WAITS = Duration.ofMinutes(1);

    private final FirebaseMessaging messaging;
    private final Duration patience;

    /** @param patience how long one message may take; less than a worker may hold it */
    PushChannel(FirebaseMessaging messaging, Duration patience) {
        this.messaging = messaging;
        this.patience = patience;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.PUSH;
    }

    @Override
    public String provider() {
        return "fcm";
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        if (!(message.content() instanceof PushNote note)) {
            throw new IllegalArgumentException("Not a push notification: " + message);
        }
        ApiFuture<String> sent = messaging.sendAsync(compose(message, note));
        try {
            String name = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new SendOutcome.Accepted(List.of(name), "200 " + name);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof FirebaseMessagingException refused) {
                return PushRefusal.outcome(refused);
            }
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException late) {
            sent.cancel(true);
            return new SendOutcome.TemporaryFailure(EvidenceReason.NO_ANSWER.detail(), Optional.of(LIBRARY_WAITS));
        } catch (InterruptedException stopping) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return new SendOutcome.TemporaryFailure(EvidenceReason.STOPPING.detail());
        }
    }

    private static Message compose(OutgoingMessage message, PushNote note) {
        String step = message.stepId().toString();
        return Message.builder()
                .setToken(message.address())
                .setNotification(Notification.builder()
                        .setTitle(note.title())
                        .setBody(note.body())
                        .build())
                .putData("link", note.link().toString())
                .setAndroidConfig(AndroidConfig.builder()
                        .setPriority(AndroidConfig.Priority.HIGH)
                        .setTtl(TIME_TO_LIVE.toMillis())
                        .setCollapseKey(step)
                        .setNotification(
                                AndroidNotification.builder().setTag(step).build())
                        .build())
                .setApnsConfig(ApnsConfig.builder()
                        .putHeader("apns-collapse-id", step)
                        .setAps(Aps.builder().setSound("default").build())
                        .build())
                .build();
    }
}
