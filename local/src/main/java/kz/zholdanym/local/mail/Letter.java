package kz.zholdanym.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of e-mail sees of a message.
 *
 * @param from the author's address
 * @param text the first plain text part; null when there is none
 * @param html the first HTML part; null when there is none
 */
record Letter(
        Optional<String> from,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String html) {
    static Letter read(InputStream content) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), content);
        return new Letter(
                author(message),
                message.getSubject(),
                find(message, "text/plain").orElse(null),
                find(message, "text/html").orElse(null));
    }

    private static Optional<String> author(MimeMessage message) throws MessagingException {
        return message.getFrom() != null && message.getFrom()[0] instanceof InternetAddress address
                ? Optional.of(address.getAddress())
                : Optional.empty();
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = find(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
