package kz.zholdanym.notifications.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Tells from a mail server's reply whether trying again makes sense (RFC 5321, 4.2.1: 4yz is transient, 5yz is not). */
final class SmtpRefusal {

    private static final int PERMANENT = 500;
    /** What ends a letter (RFC 5321, 4.1.1.4): from there on the server may have taken it. */
    private static final String END_OF_LETTER = ".";

    private SmtpRefusal() {}

    static SendOutcome outcome(SendFailedException refused, String address) {
        MessagingException cause = refused;
        while (cause != null) {
            if (cause instanceof SMTPAddressFailedException recipient) {
                return outcome(recipient.getReturnCode(), recipient.getMessage(), address);
            }
            if (cause instanceof SMTPSendFailedException command && command.getReturnCode() > 0) {
                return outcome(command.getReturnCode(), command.getMessage(), address);
            }
            // without a code the server hung up instead of answering
            if (cause instanceof SMTPSendFailedException command && END_OF_LETTER.equals(command.getCommand())) {
                return new SendOutcome.InDoubt(EvidenceReason.BROKEN_OFF.detail());
            }
            cause = cause.getNextException() instanceof MessagingException next ? next : null;
        }
        return new SendOutcome.TemporaryFailure(EvidenceReason.REFUSED_WITHOUT_CODE.detail());
    }

    private static SendOutcome outcome(int code, @Nullable String reply, String address) {
        String reason = withoutAddress(reply, address);
        return code >= PERMANENT ? new SendOutcome.PermanentFailure(reason) : new SendOutcome.TemporaryFailure(reason);
    }

    /** Mail servers like to repeat the address in their replies; evidence must not hold it. */
    static String withoutAddress(@Nullable String reply, String address) {
        return reply == null ? "" : reply.replace(address, "•••").strip();
    }
}
