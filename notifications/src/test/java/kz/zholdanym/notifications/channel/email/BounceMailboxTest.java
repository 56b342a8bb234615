package kz.zholdanym.notifications.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BounceMailboxTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T04:00:00Z");
    private static final String LETTER = "<019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e@zholdanym.kz>";

    private static final LetterMarks MARKS =
            new LetterMarks("noreply@zholdanym.kz", Optional.of(new ReturnAddress("bounces@zholdanym.kz", "+")));

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort(), ServerSetupTest.POP3.dynamicPort()});
    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("bounces@zholdanym.kz", "bounces", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void tellsOfAReturnedLetterWithItsStatusAndWithoutTheAddress() throws Exception {
        arrives(report("failed", "5.1.1"));

        assertThat(imap().read()).isEqualTo(1);

        assertThat(receipts)
                .containsExactly(new Receipt(
                        ChannelKind.EMAIL,
                        Receipt.MAILBOX,
                        LETTER,
                        Receipt.State.UNDELIVERABLE,
                        "Action: failed, Status: 5.1.1, recognised by Message-ID",
                        MON_2026_11_23));
        assertThat(imap().read()).as("read once").isZero();
    }

    @Test
    void isReadOverPop3Too() throws Exception {
        arrives(report("failed", "5.2.2"));

        assertThat(mailbox("pop3", server.getPop3().getPort()).read()).isEqualTo(1);
        assertThat(mailbox("pop3", server.getPop3().getPort()).read()).isZero();
    }

    @Test
    void takesNoDelayForAFailure() throws Exception {
        arrives(report("delayed", "4.4.1"));

        assertThat(imap().read()).isZero();
        assertThat(receipts).isEmpty();
    }

    @Test
    void passesOverWhatIsNoReport() throws Exception {
        arrives("From: dana@example.kz\r\nSubject: Out of office\r\n\r\nStatus: 5.1.1\r\nAction: failed\r\n");

        assertThat(imap().read()).isZero();
        assertThat(receipts).isEmpty();
    }

    @Test
    void keepsAReportThatCouldNotBeStored() throws Exception {
        arrives(report("failed", "5.1.1"));
        BounceMailbox broken = new BounceMailbox(
                settings("imap", server.getImap().getPort()),
                MARKS,
                receipt -> {
                    throw new ReceiptNotStoredException(new IllegalStateException("no database"));
                },
                () -> MON_2026_11_23);

        assertThatThrownBy(broken::read).isInstanceOf(ReceiptNotStoredException.class);

        assertThat(imap().read()).isEqualTo(1);
    }

    @Test
    void saysWhenItCannotBeReached() {
        server.stop();

        assertThatThrownBy(() -> mailbox("imap", 1).read()).isInstanceOf(MessagingException.class);
    }

    @Test
    void isRefusedAtTheStartUnderAnUnknownProtocol() {
        assertThatThrownBy(() -> settings("exchange", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private BounceMailbox imap() {
        return mailbox("imap", server.getImap().getPort());
    }

    private BounceMailbox mailbox(String protocol, int port) {
        return new BounceMailbox(settings(protocol, port), MARKS, receipts::add, () -> MON_2026_11_23);
    }

    private static BounceSettings settings(String protocol, int port) {
        return new BounceSettings(protocol, "127.0.0.1", port, "bounces", "secret");
    }

    private void arrives(String message) throws MessagingException {
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII))));
    }

    private static String report(String action, String status) {
        return """
                From: MAILER-DAEMON@mx.example.kz
                To: bounces@zholdanym.kz
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                The letter could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.kz

                Final-Recipient: rfc822; dana@example.kz
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 <dana@example.kz> no such user

                --b
                Content-Type: text/rfc822-headers

                From: noreply@zholdanym.kz
                Message-ID: %s
                Subject: =?UTF-8?Q?a?=

                --b--
                """.formatted(action, status, LETTER).replace("\n", "\r\n");
    }
}
