package kz.zholdanym.notifications.channel.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * Writes a letter as a MIME message, with the marks by which it is recognised when it comes back. Where the server can, it is
 * asked to report failure only (RFC 3461): a delay would change nothing, since a letter counts as told only after a day.
 */
final class LetterWriter {

    private final InternetAddress from;
    private final LetterMarks marks;
    private final InstantSource clock;

    LetterWriter(InternetAddress from, LetterMarks marks, InstantSource clock) {
        this.from = from;
        this.marks = marks;
        this.clock = clock;
    }

    /** @param reports whether the server takes requests for reports */
    SMTPMessage write(Session session, OutgoingMessage message, EmailLetter letter, InternetAddress to, boolean reports)
            throws MessagingException {
        SMTPMessage mail = new IdentifiedMessage(session, messageId(message));
        marks.envelopeSender(message.stepId()).ifPresent(mail::setEnvelopeFrom);
        if (reports) {
            mail.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
            mail.setReturnOption(SMTPMessage.RETURN_HDRS);
            mail.setMailExtension("ENVID=" + marks.envelopeId(message.stepId()));
        }
        mail.setFrom(from);
        mail.setRecipient(Message.RecipientType.TO, to);
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setContentLanguage(new String[] {message.language().code()});
        mail.setSentDate(Date.from(clock.instant()));
        // RFC 3834: nobody's holiday answer comes back to us
        mail.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(part(letter.text(), "plain"));
        forms.addBodyPart(part(letter.html(), "html"));
        mail.setContent(forms);
        mail.saveChanges();
        return mail;
    }

    String messageId(OutgoingMessage message) {
        return marks.messageId(message.stepId());
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    /** Keeps our own Message-ID, which the library would replace. */
    private static final class IdentifiedMessage extends SMTPMessage {
        private final String messageId;

        IdentifiedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
