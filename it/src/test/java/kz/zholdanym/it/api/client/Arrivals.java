package kz.zholdanym.it.api.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.inbox.Message;

/** The messages about one case that reached phones and mailboxes. They are told from others by their link. */
public final class Arrivals {

    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final Inbox inbox;
    private final String caseId;

    public Arrivals(TestStack.Running stack, String caseId) {
        this.inbox = stack.inbox();
        this.caseId = caseId;
    }

    /** Those that came on a channel so far, newest first. */
    public List<Message> on(Channel channel) {
        return inbox.find(new Inbox.Filter(Optional.empty(), Optional.of(channel), 0, Integer.MAX_VALUE)).stream()
                .filter(message -> everything(message).contains(caseId))
                .toList();
    }

    /** The first message that fits, as soon as it has come. */
    public Message await(Channel channel, Predicate<Message> fitting) {
        awaitUntil(Duration.ofSeconds(30), () -> on(channel).stream().anyMatch(fitting));
        List<Message> found = on(channel).stream().filter(fitting).toList();
        assertThat(found)
                .as(() -> "on %s, of %s".formatted(channel, on(channel)))
                .isNotEmpty();
        return found.get(found.size() - 1);
    }

    /** Everything of a message that its reader, or a glance at the screen, can see. */
    public static String everything(Message message) {
        return message.subject() + "\n" + message.text() + "\n" + message.html() + "\n" + message.data();
    }

    /** Returns as soon as the condition holds, or when the time is up: what then is missing is the caller's to say. */
    public static void awaitUntil(Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(INTERVAL.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
