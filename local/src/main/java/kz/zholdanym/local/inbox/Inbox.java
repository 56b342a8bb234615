package kz.zholdanym.local.inbox;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last messages of all recipients, in memory only. Safe for use by several threads. */
public final class Inbox {
    /** The oldest message goes when one more than this arrives. */
    static final int CAPACITY = 10_000;

    private final InstantSource clock;
    private final int capacity;
    private final Deque<Message> newestFirst = new ArrayDeque<>();
    private long lastId;

    public Inbox(InstantSource clock) {
        this(clock, CAPACITY);
    }

    /** @param capacity how many messages are kept; the oldest goes when one more arrives */
    public Inbox(InstantSource clock, int capacity) {
        this.clock = clock;
        this.capacity = capacity;
    }

    /** Takes an SMS. */
    public synchronized Message addShortMessage(String to, String from, String text) {
        return add(Channel.SMS, to, from, null, text, null, Map.of());
    }

    /** Takes a letter for one recipient. */
    public synchronized Message addLetter(
            String to, String from, @Nullable String subject, @Nullable String text, @Nullable String html) {
        return add(Channel.EMAIL, to, from, subject, text, html, Map.of());
    }

    /** Takes a push for one device (or topic). */
    public synchronized Message addPush(
            String to, @Nullable String title, @Nullable String body, Map<String, String> data) {
        return add(Channel.PUSH, to, null, title, body, null, data);
    }

    /** The messages that match, newest first. */
    public synchronized List<Message> find(Filter filter) {
        List<Message> found = new ArrayList<>();
        Iterator<Message> messages = newestFirst.iterator();
        while (messages.hasNext() && found.size() < filter.limit()) {
            Message message = messages.next();
            if (filter.accepts(message)) {
                found.add(message);
            }
        }
        return List.copyOf(found);
    }

    /** Forgets all messages. Identifiers go on growing. */
    public synchronized void clear() {
        newestFirst.clear();
    }

    private Message add(
            Channel channel,
            String to,
            @Nullable String from,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String html,
            Map<String, String> data) {
        Message message = new Message(++lastId, channel, to, from, subject, text, html, data, clock.instant());
        newestFirst.addFirst(message);
        if (newestFirst.size() > capacity) {
            newestFirst.removeLast();
        }
        return message;
    }

    /**
     * Which messages to show.
     *
     * @param to only those to this recipient; letter case and a leading plus do not matter
     * @param channel only those of this channel
     * @param after only those that came after the message with this identifier
     * @param limit at most so many
     */
    public record Filter(Optional<String> to, Optional<Channel> channel, long after, int limit) {
        /** Every message. */
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), 0, CAPACITY);

        boolean accepts(Message message) {
            return message.id() > after
                    && channel.map(message.channel()::equals).orElse(true)
                    && to.map(recipient -> comparable(recipient).equals(comparable(message.to())))
                            .orElse(true);
        }

        /** In an address's query a plus sign means a space: both go. */
        private static String comparable(String recipient) {
            return recipient.strip().replaceFirst("^\\+", "").toLowerCase(Locale.ROOT);
        }
    }
}
