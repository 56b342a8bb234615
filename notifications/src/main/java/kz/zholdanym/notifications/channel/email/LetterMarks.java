package kz.zholdanym.notifications.channel.email;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a letter bears so that it is recognised when it comes back: an envelope id (RFC 3461), an address of its own to return
 * to, and its Message-ID, all of the same token. Letters are known by their Message-ID from there on.
 */
final class LetterMarks {

    private final String domain;
    private final Optional<ReturnAddress> returns;

    /** @param sender the address of the portal, in ASCII */
    LetterMarks(String sender, Optional<ReturnAddress> returns) {
        this.domain = sender.substring(sender.indexOf('@'));
        this.returns = returns;
    }

    /** The same for every attempt of a step, so that mail servers and programs can see a repetition. */
    String messageId(UUID step) {
        return "<" + step + domain + ">";
    }

    String envelopeId(UUID step) {
        return LetterToken.of(step);
    }

    /** Empty if letters return to whatever the mail session says. */
    Optional<String> envelopeSender(UUID step) {
        return returns.map(address -> address.of(step));
    }

    /** Which letter has come back: by the mark that is the hardest to lose first. */
    Optional<ReturnedLetter> recognise(BounceReport report) {
        return report.envelopeId()
                .flatMap(LetterMarks::stepOfEnvelope)
                .map(step -> new ReturnedLetter(messageId(step), "Original-Envelope-Id"))
                .or(() -> report.recipients().stream()
                        .flatMap(recipient -> returns.flatMap(own -> own.stepOf(recipient)).stream())
                        .findFirst()
                        .map(step -> new ReturnedLetter(messageId(step), "return address")))
                .or(() -> report.messageId().map(id -> new ReturnedLetter(id, "Message-ID")));
    }

    private static Optional<UUID> stepOfEnvelope(String envelopeId) {
        return LetterToken.step(envelopeId.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * A letter that has come back.
     *
     * @param recognisedBy the mark it was recognised by, for the evidence
     */
    record ReturnedLetter(String messageId, String recognisedBy) {}
}
