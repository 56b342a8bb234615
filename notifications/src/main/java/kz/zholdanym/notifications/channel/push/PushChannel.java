package kz.zholdanym.notifications.channel.push;

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
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.PushNote;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;

/** Sends push notifications. A repeated one replaces the one already shown, since both bear the step's id. */
final class PushChannel implements Channel {

    /** How long the service keeps a notification for a phone that is switched off. */
    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);

    private final FirebaseMessaging messaging;

    PushChannel(FirebaseMessaging messaging) {
        this.messaging = messaging;
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
        try {
            String name = messaging.send(compose(message, note));
            return new SendOutcome.Accepted(List.of(name), "200 " + name);
        } catch (FirebaseMessagingException refused) {
            return PushRefusal.outcome(refused);
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
