package kz.zholdanym.notifications.delivery;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;

/** A provider that takes everything, unless told otherwise, and remembers what it got. */
final class FakeChannel implements Channel {

    final List<OutgoingMessage> sent = new CopyOnWriteArrayList<>();
    private final Queue<SendOutcome> outcomes = new ArrayDeque<>();
    private final ChannelKind kind;
    private final String provider;
    private volatile Runnable whileSending = () -> {};

    FakeChannel(ChannelKind kind) {
        this(kind, "fake");
    }

    FakeChannel(ChannelKind kind, String provider) {
        this.kind = kind;
        this.provider = provider;
    }

    FakeChannel answering(SendOutcome... next) {
        outcomes.addAll(List.of(next));
        return this;
    }

    FakeChannel whileSending(Runnable action) {
        whileSending = action;
        return this;
    }

    List<UUID> steps() {
        return sent.stream().map(OutgoingMessage::stepId).toList();
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public String provider() {
        return provider;
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        sent.add(message);
        whileSending.run();
        SendOutcome outcome = outcomes.poll();
        return outcome == null
                ? new SendOutcome.Accepted(List.of(message.stepId() + "-1", message.stepId() + "-2"), "ok")
                : outcome;
    }
}
