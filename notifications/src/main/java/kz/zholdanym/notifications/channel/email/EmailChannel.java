package kz.zholdanym.notifications.channel.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import kz.zholdanym.notifications.address.EmailAddress;
import kz.zholdanym.notifications.address.InvalidEmailAddressException;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Sends letters, each over a connection of its own: mail servers drop idle ones, and letters are few beside texts. */
final class EmailChannel implements Channel {

    private static final System.Logger LOG = System.getLogger(EmailChannel.class.getName());

    private final String provider;
    private final Session session;
    private final LetterWriter writer;

    /**
     * A channel by one mail server.
     *
     * @param provider the server's name for the evidence
     * @param session knows the mail server, and bounds how long it may take to connect, to read and to write
     */
    EmailChannel(String provider, Session session, LetterWriter writer) {
        this.provider = provider;
        this.session = session;
        this.writer = writer;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public String provider() {
        return provider;
    }

    @Override
    public SendOutcome send(OutgoingMessage message) {
        if (!(message.content() instanceof EmailLetter letter)) {
            throw new IllegalArgumentException("Not a letter: " + message);
        }
        InternetAddress to;
        try {
            to = new InternetAddress(new EmailAddress(message.address()).ascii(), true);
        } catch (AddressException | InvalidEmailAddressException invalid) {
            return new SendOutcome.PermanentFailure(EvidenceReason.IMPOSSIBLE_ADDRESS.detail());
        }
        Transport transport;
        try {
            transport = session.getTransport("smtp");
            transport.connect();
        } catch (MessagingException unreachable) {
            return new SendOutcome.TemporaryFailure(EvidenceReason.NOT_CONNECTED.detail());
        }
        try {
            MimeMessage mail = writer.write(session, message, letter, to, reports(transport));
            return submit(transport, mail, to, writer.messageId(message));
        } catch (MessagingException unwritable) {
            return new SendOutcome.PermanentFailure(EvidenceReason.NOT_COMPOSED.detail(
                    Map.of("error", unwritable.getClass().getSimpleName())));
        } finally {
            close(transport);
        }
    }

    private static boolean reports(Transport transport) {
        return transport instanceof SMTPTransport smtp && smtp.supportsExtension("DSN");
    }

    /** What fails from here on may have failed after the server took the letter. */
    private static SendOutcome submit(Transport transport, MimeMessage mail, InternetAddress to, String messageId) {
        try {
            transport.sendMessage(mail, new Address[] {to});
        } catch (SendFailedException refused) {
            return SmtpRefusal.outcome(refused, to.getAddress());
        } catch (MessagingException unanswered) {
            return new SendOutcome.InDoubt(EvidenceReason.BROKEN_OFF.detail());
        }
        String reply = transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse() : "";
        return new SendOutcome.Accepted(List.of(messageId), SmtpRefusal.withoutAddress(reply, to.getAddress()));
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyBroken) {
            LOG.log(System.Logger.Level.DEBUG, "A connection to the mail server ended without good-bye");
        }
    }
}
