package kz.zholdanym.notifications.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server's report that a letter could not be delivered (RFC 3464). The diagnosis is left out, since servers like to
 * repeat the address in it. Which letter it is about may be said in several places, in all or in none of them.
 *
 * @param envelopeId what the sender called the envelope, if the server knows and repeats it (RFC 3461)
 * @param recipients whom the report itself was delivered to, as its headers have it
 * @param messageId of the letter that was returned, if it or its headers are enclosed
 * @param status such as 5.1.1 (RFC 3463)
 */
record BounceReport(Optional<String> envelopeId, List<String> recipients, Optional<String> messageId, String status) {

    /** The last server that delivered the report writes the first of them; some write none. */
    private static final List<String> RECIPIENT_HEADERS = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>\\s]{1,200}>)");
    private static final Pattern STATUS = Pattern.compile("[245]\\.[0-9]{1,3}\\.[0-9]{1,3}");
    /** Reports are short; of what else may come only the beginning is looked at. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_BLOCKS = 50;

    /** Empty for anything but a report of a final failure; a delay is not one. */
    static Optional<BounceReport> read(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<String> status = Optional.empty();
        Optional<String> envelope = Optional.empty();
        Optional<String> returned = Optional.empty();
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                byte[] content = beginning(part);
                status = failure(content);
                envelope = envelopeId(content);
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("message/global")
                    || part.isMimeType("text/rfc822-headers")
                    || part.isMimeType("message/global-headers")) {
                returned = messageId(beginning(part));
            }
        }
        Optional<String> envelopeId = envelope;
        Optional<String> id = returned;
        List<String> recipients = recipients(message);
        return status.map(code -> new BounceReport(envelopeId, recipients, id, code));
    }

    /** What the evidence keeps of the report. */
    String rawText() {
        return "Action: failed, Status: " + status;
    }

    private static List<String> recipients(Part message) throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (String name : RECIPIENT_HEADERS) {
            String[] values = message.getHeader(name);
            if (values != null) {
                recipients.addAll(List.of(values));
            }
        }
        return recipients;
    }

    /** It stands in the first block, which is about the whole report. */
    private static Optional<String> envelopeId(byte[] content) throws MessagingException {
        return Optional.ofNullable(
                new InternetHeaders(new ByteArrayInputStream(content)).getHeader("Original-Envelope-Id", null));
    }

    private static byte[] beginning(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(MOST_BYTES);
        }
    }

    /** The blocks are headers each: the first of the whole report, the others of a recipient each. */
    private static Optional<String> failure(byte[] content) throws MessagingException {
        var blocks = new ByteArrayInputStream(content);
        for (int block = 0; block < MOST_BLOCKS && blocks.available() > 0; block++) {
            var fields = new InternetHeaders(blocks);
            String action = fields.getHeader("Action", null);
            String status = fields.getHeader("Status", null);
            if (action != null && action.strip().toLowerCase(Locale.ROOT).equals("failed")) {
                Matcher code = STATUS.matcher(status == null ? "" : status);
                return Optional.of(code.find() ? code.group() : "5.0.0");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> messageId(byte[] content) {
        Matcher matcher = MESSAGE_ID.matcher(new String(content, StandardCharsets.ISO_8859_1));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
