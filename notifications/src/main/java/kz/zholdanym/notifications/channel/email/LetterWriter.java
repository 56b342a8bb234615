package kz.zholdanym.notifications.channel.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.channel.OutgoingMessage;

/** Writes a letter as a MIME message. */
final class LetterWriter {

    private final InternetAddress from;
    private final InstantSource clock;

    LetterWriter(InternetAddress from, InstantSource clock) {
        this.from = from;
        this.clock = clock;
    }

    MimeMessage write(Session session, OutgoingMessage message, EmailLetter letter, InternetAddress to)
            throws MessagingException {
        MimeMessage mail = new IdentifiedMessage(session, messageId(message));
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

    /** The same for every attempt of a step, so that mail servers and programs can see a repetition. */
    String messageId(OutgoingMessage message) {
        String address = from.getAddress();
        return "<" + message.stepId() + address.substring(address.indexOf('@')) + ">";
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    /** Keeps our own Message-ID, which the library would replace. */
    private static final class IdentifiedMessage extends MimeMessage {
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
