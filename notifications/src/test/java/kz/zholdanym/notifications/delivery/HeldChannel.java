package kz.zholdanym.notifications.delivery;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;

/** A provider that takes any number of text messages at once and answers each when the test says. */
final class HeldChannel implements Channel {

    final List<OutgoingMessage> begun = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<SendOutcome>> answers = new CopyOnWriteArrayList<>();
    private volatile Runnable whenBegun = () -> {};

    /** Done by the thread that hands a message over, each time. */
    void whenBegun(Runnable action) {
        whenBegun = action;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public String provider() {
        return "held";
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        return begin(message).join();
    }

    @Override
    public CompletableFuture<SendOutcome> begin(OutgoingMessage message) {
        CompletableFuture<SendOutcome> answer = new CompletableFuture<>();
        begun.add(message);
        answers.add(answer);
        whenBegun.run();
        return answer;
    }
}
