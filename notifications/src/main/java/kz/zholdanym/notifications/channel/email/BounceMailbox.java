package kz.zholdanym.notifications.channel.email;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptInbox;

/**
 * Reads the reports of returned letters. Each is stored durably before it is deleted from the mailbox, so that a crash has
 * it read again; what is no report is deleted too: nobody reads this mailbox.
 */
final class BounceMailbox {

    private static final int MOST_AT_ONCE = 200;

    private final BounceSettings settings;
    private final LetterMarks marks;
    private final Session session;
    private final ReceiptInbox inbox;
    private final InstantSource clock;

    BounceMailbox(BounceSettings settings, LetterMarks marks, ReceiptInbox inbox, InstantSource clock) {
        this.settings = settings;
        this.marks = marks;
        this.inbox = inbox;
        this.clock = clock;
        Properties properties = new Properties();
        String prefix = "mail." + settings.protocol();
        properties.setProperty(prefix + ".connectiontimeout", "5000");
        properties.setProperty(prefix + ".timeout", "15000");
        properties.setProperty(prefix + ".writetimeout", "15000");
        this.session = Session.getInstance(properties);
    }

    /**
     * Takes what has arrived.
     *
     * @return how many letters were returned for good
     * @throws MessagingException if the mailbox cannot be read
     */
    int read() throws MessagingException {
        try (Store store = session.getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            Folder folder = store.getFolder("INBOX");
            folder.open(Folder.READ_WRITE);
            try {
                return take(folder);
            } finally {
                folder.close(true);
            }
        }
    }

    private int take(Folder folder) throws MessagingException {
        int last = Math.min(folder.getMessageCount(), MOST_AT_ONCE);
        int returned = 0;
        for (int number = 1; number <= last; number++) {
            Message message = folder.getMessage(number);
            Optional<Receipt> receipt = report(message).flatMap(this::receipt);
            if (receipt.isPresent()) {
                inbox.put(receipt.get());
                returned++;
            }
            message.setFlag(Flags.Flag.DELETED, true);
        }
        return returned;
    }

    private Optional<Receipt> receipt(BounceReport report) {
        return marks.recognise(report)
                .map(letter -> new Receipt(
                        ChannelKind.EMAIL,
                        Receipt.MAILBOX,
                        letter.messageId(),
                        Receipt.State.UNDELIVERABLE,
                        report.rawText() + ", recognised by " + letter.recognisedBy(),
                        clock.instant()));
    }

    private static Optional<BounceReport> report(Message message) throws MessagingException {
        try {
            return BounceReport.read(message);
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }
}
