package kz.zholdanym.intake.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.template.TemplateMark;

/**
 * What stands on a certificate of notification.
 *
 * @param kind name of the kind of notice
 * @param noticeId of the notice, as the record of all notices has it
 * @param sendings one for each channel, in the order in which they were begun
 * @param chain the hash of each row, in its order
 * @param head the last hash, which binds all rows; empty where nothing has been recorded yet
 * @param code the verification code, in groups
 * @param qr image of the verification page's address, as a data URI
 */
public record CertificateContent(
        String office,
        String number,
        String addressee,
        String kind,
        LegalReference legalBasis,
        String noticeId,
        Instant issuedAt,
        Instant certifiedAt,
        List<Sending> sendings,
        List<Link> chain,
        Optional<String> head,
        String code,
        String qr) {

    /** Whether people of the office carried something out. */
    public boolean byHand() {
        return sendings.stream()
                .flatMap(sending -> sending.lines().stream())
                .anyMatch(line -> line.written().isPresent());
    }

    /** What happened on one channel. */
    public record Sending(String channel, List<Line> lines) {}

    /**
     * One thing that happened.
     *
     * @param attempt 0 before the first
     * @param content fingerprint of the exact text, in groups
     */
    public record Line(
            String event,
            int attempt,
            Instant at,
            Optional<Instant> sentAt,
            Optional<String> address,
            Optional<String> provider,
            Optional<String> providerId,
            Optional<Told> told,
            Optional<TemplateMark> template,
            Optional<String> content,
            Optional<Written> written) {}

    /**
     * Why it happened.
     *
     * @param words a reason of the portal's own, or what the reply of the provider means; empty where that is not known
     * @param reply of the provider, as it came; empty for a reason of the portal's own
     */
    public record Told(Optional<String> words, Optional<String> reply) {}

    /**
     * What an employee wrote down.
     *
     * @param kind name of the kind of entry
     * @param on the day that it says
     * @param calledAt the day and hour of a call
     * @param person who took it, and what they are to the addressee
     * @param receipt fingerprint of the file, in groups
     * @param commitment fingerprint of the whole entry, which its row of evidence holds, in groups
     */
    public record Written(
            String kind,
            Optional<LocalDate> on,
            Optional<Instant> calledAt,
            Optional<String> person,
            Optional<String> text,
            Optional<String> reason,
            Optional<String> correction,
            Optional<String> receipt,
            Optional<String> commitment,
            String officer) {}

    /**
     * One row of the chain.
     *
     * @param at exactly as it was hashed, in UTC
     * @param hash in groups
     */
    public record Link(int position, String at, String hash) {}
}
