package kz.zholdanym.notifications.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;

class SmtpReplyTest {

    private static final String DANA = "dana@example.kz";

    @Test
    void thatAMailboxIsUnknownIsFinal() throws Exception {
        assertThat(SmtpRefusal.outcome(refusal(550, "550 5.1.1 <dana@example.kz>: unknown"), DANA))
                .isEqualTo(new SendOutcome.PermanentFailure("550 5.1.1 <•••>: unknown"));
    }

    @Test
    void thatAMailboxIsBusyIsNot() throws Exception {
        assertThat(SmtpRefusal.outcome(refusal(450, "450 4.2.0 Greylisted"), DANA))
                .isEqualTo(new SendOutcome.TemporaryFailure("450 4.2.0 Greylisted"));
    }

    private static SendFailedException refusal(int code, String reply) throws Exception {
        InternetAddress to = new InternetAddress(DANA);
        Address[] invalid = {to};
        return new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(to, "RCPT TO:<dana@example.kz>", code, reply),
                new Address[0],
                new Address[0],
                invalid);
    }
}
