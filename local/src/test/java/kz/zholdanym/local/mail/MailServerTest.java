package kz.zholdanym.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import kz.zholdanym.local.FreePort;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.inbox.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private static final String SUBJECT = "Жолданымыңыз тіркелді: № 2026-000123";
    private static final String TEXT = "Құрметті Ерлан Серікұлы!\r\nӘріптер: ӘҒҚҢӨҰҮҺІ әғқңөұүһі";
    private static final String HTML = "<p>Құрметті <b>Ерлан Серікұлы</b>!</p>";

    private final int port = FreePort.find();
    private final Inbox inbox = new Inbox(InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")));
    private final FaultPlan faults = new FaultPlan();
    private final int mailboxPort = FreePort.find();
    private MailServer server;
    private ReturnedLetters returned;

    @BeforeEach
    void start() {
        returned = ReturnedLetters.start(mailboxPort);
        server = MailServer.start(port, inbox, returned, faults);
    }

    @AfterEach
    void stop() {
        server.close();
        returned.close();
    }

    @Test
    void letterArrivesWithTextAndHtml() throws Exception {
        send("citizen@zholdanym.test");

        List<Message> messages = inbox.find(Inbox.Filter.ALL);
        assertThat(messages).hasSize(1);
        Message letter = messages.get(0);
        assertThat(letter.channel()).isEqualTo(Channel.EMAIL);
        assertThat(letter.to()).isEqualTo("citizen@zholdanym.test");
        assertThat(letter.from()).isEqualTo("noreply@zholdanym.test");
        assertThat(letter.subject()).isEqualTo(SUBJECT);
        assertThat(letter.text()).isEqualTo(TEXT);
        assertThat(letter.html()).isEqualTo(HTML);
    }

    @Test
    void letterForTwoArrivesTwice() throws Exception {
        send("citizen@zholdanym.test", "citizen2@zholdanym.test");

        assertThat(inbox.find(Inbox.Filter.ALL))
                .extracting(Message::to)
                .containsExactlyInAnyOrder("citizen@zholdanym.test", "citizen2@zholdanym.test");
    }

    @Test
    void unknownMailboxIsRefusedForGood() {
        faults.plan(Fault.EMAIL_REJECTED, 1);

        assertThatThrownBy(() -> send("citizen@zholdanym.test"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("550");
        assertThat(inbox.find(Inbox.Filter.ALL)).isEmpty();
    }

    @Test
    void busyServerTakesTheLetterLater() throws Exception {
        faults.plan(Fault.EMAIL_BUSY, 1);

        assertThatThrownBy(() -> send("citizen@zholdanym.test")).hasStackTraceContaining("451");
        send("citizen@zholdanym.test");

        assertThat(inbox.find(Inbox.Filter.ALL)).hasSize(1);
    }

    @Test
    void aLetterWhoseConnectionIsCutArrivesThoughTheSenderCannotKnow() {
        faults.plan(Fault.EMAIL_CONNECTION_LOST, 1);

        assertThatThrownBy(() -> send("citizen@zholdanym.test")).isInstanceOf(MessagingException.class);

        assertThat(inbox.find(Inbox.Filter.ALL)).hasSize(1);
    }

    @Test
    void aLetterThatBouncesIsAcceptedAndReportedToItsEnvelopeSender() throws Exception {
        faults.plan(Fault.EMAIL_BOUNCED, 1);

        send("citizen@zholdanym.test");

        assertThat(inbox.find(Inbox.Filter.ALL)).isEmpty();
        try (Store mailbox = Session.getInstance(new Properties()).getStore("pop3")) {
            mailbox.connect("localhost", mailboxPort, ReturnedLetters.USER, ReturnedLetters.PASSWORD);
            Folder folder = mailbox.getFolder("INBOX");
            folder.open(Folder.READ_ONLY);
            assertThat(folder.getMessageCount()).isEqualTo(1);
            assertThat(folder.getMessage(1).getHeader("To")).containsExactly("noreply@zholdanym.test");
            assertThat(folder.getMessage(1).isMimeType("multipart/report")).isTrue();
        }
    }

    private void send(String... recipients) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("noreply@zholdanym.test"));
        for (String recipient : recipients) {
            message.addRecipient(RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(SUBJECT, "UTF-8");
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(TEXT, "plain"));
        alternatives.addBodyPart(part(HTML, "html"));
        message.setContent(alternatives);
        Transport.send(message);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
