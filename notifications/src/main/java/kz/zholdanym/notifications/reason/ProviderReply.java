package kz.zholdanym.notifications.reason;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the reply of a provider means. The reply itself stays evidence as it came; this is for people, and says nothing where
 * a protocol leaves it open.
 */
enum ProviderReply {
    TAKEN,
    DELIVERED,
    EXPIRED,
    UNDELIVERABLE,
    REJECTED,
    NO_SUCH_MAILBOX,
    MAILBOX_FULL,
    AGAINST_POLICY,
    REFUSED_FOR_NOW,
    REFUSED,
    DEVICE_GONE,
    RETURNED;

    /** The state in a receipt (SMPP 3.4, appendix B). */
    private static final Pattern RECEIPT = Pattern.compile("\\bstat:([A-Z]{7})\\b");
    /** A report on a letter (RFC 3464) as it is kept. */
    private static final Pattern REPORT = Pattern.compile("^Action: failed, Status: ([45])\\.(\\d{1,3})\\.(\\d{1,3})");
    /** What a mail server says (RFC 5321, 4.2), with an enhanced code (RFC 3463) where it has one. */
    private static final Pattern MAIL =
            Pattern.compile("^([245])\\d\\d(?:[ -][245]\\.(\\d{1,3})\\.(\\d{1,3}))?(?=\\D|$)");

    /** The push service: a status of HTTP and the name of its error. */
    private static final Pattern PUSH = Pattern.compile("^(?:\\d{3}|no answer) ([A-Z]+(?:_[A-Z]+)*)$");

    /** Empty for what has no meaning that is known. */
    static Optional<ProviderReply> of(String reply) {
        if (reply.startsWith("submit_sm_resp 0x00000000") || reply.startsWith("200 projects/")) {
            return Optional.of(TAKEN);
        }
        Matcher push = PUSH.matcher(reply);
        if (push.find()) {
            return Optional.of(push.group(1).equals("UNREGISTERED") ? DEVICE_GONE : REFUSED);
        }
        Matcher receipt = RECEIPT.matcher(reply);
        Matcher report = REPORT.matcher(reply);
        Matcher mail = MAIL.matcher(reply);
        if (receipt.find()) {
            return ofReceipt(receipt.group(1));
        } else if (report.find()) {
            return Optional.of(ofMail(report.group(2), report.group(3)).orElse(RETURNED));
        } else if (mail.find()) {
            return Optional.of(
                    switch (mail.group(1)) {
                        case "2" -> TAKEN;
                        case "4" -> ofMail(mail.group(2), mail.group(3)).orElse(REFUSED_FOR_NOW);
                        default -> ofMail(mail.group(2), mail.group(3)).orElse(REFUSED);
                    });
        }
        return Optional.empty();
    }

    private static Optional<ProviderReply> ofReceipt(String state) {
        return switch (state) {
            case "DELIVRD" -> Optional.of(DELIVERED);
            case "EXPIRED" -> Optional.of(EXPIRED);
            case "UNDELIV", "DELETED" -> Optional.of(UNDELIVERABLE);
            case "REJECTD" -> Optional.of(REJECTED);
            default -> Optional.empty();
        };
    }

    /** Subject and detail of an enhanced code (RFC 3463, 3). */
    private static Optional<ProviderReply> ofMail(@Nullable String subject, String detail) {
        if (subject == null) {
            return Optional.empty();
        }
        return switch (subject) {
            case "1" -> detail.equals("1") || detail.equals("6") ? Optional.of(NO_SUCH_MAILBOX) : Optional.empty();
            case "2" -> detail.equals("2") ? Optional.of(MAILBOX_FULL) : Optional.empty();
            case "7" -> Optional.of(AGAINST_POLICY);
            default -> Optional.empty();
        };
    }
}
