package kz.zholdanym.notifications.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailChannelTest {

    private static final UUID STEP = UUID.fromString("019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e");
    private static final EmailLetter LETTER =
            new EmailLetter("Жолданымыңыз тіркелді", "Мәтін: ә ғ қ ң ө ұ ү һ і", "<p>Мәтін</p>");

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private EmailChannel channel;

    @BeforeEach
    void connect() throws Exception {
        mailServer.start();
        channel = channel(mailServer.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    private static EmailChannel channel(int port) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        LetterMarks marks =
                new LetterMarks("noreply@zholdanym.kz", Optional.of(new ReturnAddress("bounces@zholdanym.kz", "+")));
        LetterWriter writer = new LetterWriter(
                new InternetAddress("noreply@zholdanym.kz"), marks, () -> Instant.parse("2026-11-23T04:00:00Z"));
        return new EmailChannel("localhost", Session.getInstance(properties), writer);
    }

    @Test
    void sendsALetterInBothFormsWithAnIdOfOurOwn() throws Exception {
        SendOutcome outcome = channel.send(letterTo("dana@example.kz"));

        assertThat(outcome).isInstanceOfSatisfying(SendOutcome.Accepted.class, accepted -> {
            assertThat(accepted.providerIds()).isEqualTo(List.of("<" + STEP + "@zholdanym.kz>"));
            assertThat(accepted.rawReply()).startsWith("250");
        });
        MimeMessage received = mailServer.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<" + STEP + "@zholdanym.kz>");
        assertThat(received.getSubject()).isEqualTo("Жолданымыңыз тіркелді");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("Content-Language")).containsExactly("kk");
        MimeMultipart forms = (MimeMultipart) received.getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContent().toString()).contains("ә ғ қ ң ө ұ ү һ і");
        assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void givesEveryLetterAnAddressOfItsOwnToReturnTo() throws Exception {
        channel.send(letterTo("dana@example.kz"));

        assertThat(mailServer.getReceivedMessages()[0].getHeader("Return-Path"))
                .containsExactly("<bounces+019e53f27c1a7b539d3c1f2a3b4c5d6e@zholdanym.kz>");
    }

    @Test
    void asksAServerThatCanForReportsOfFailureUnderAnEnvelopeIdOfOurOwn() throws Exception {
        try (ReportingMailServer reporting = new ReportingMailServer()) {
            assertThat(channel(reporting.port()).send(letterTo("dana@example.kz")))
                    .isInstanceOf(SendOutcome.Accepted.class);

            assertThat(reporting.commands())
                    .contains(
                            "MAIL FROM:<bounces+019e53f27c1a7b539d3c1f2a3b4c5d6e@zholdanym.kz> RET=HDRS"
                                    + " ENVID=019e53f27c1a7b539d3c1f2a3b4c5d6e",
                            "RCPT TO:<dana@example.kz> NOTIFY=FAILURE");
        }
    }

    @Test
    void doesNotKnowWhatBecameOfALetterWhoseServerHangsUpInsteadOfAnswering() throws Exception {
        try (ReportingMailServer mute = new ReportingMailServer(".", "")) {
            assertThat(channel(mute.port()).send(letterTo("dana@example.kz"))).isInstanceOf(SendOutcome.InDoubt.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void triesAgainWhereTheServerHangsUpBeforeTheLetter(String command) throws Exception {
        try (ReportingMailServer mute = new ReportingMailServer(command, "")) {
            assertThat(channel(mute.port()).send(letterTo("dana@example.kz")))
                    .isInstanceOf(SendOutcome.TemporaryFailure.class);
        }
    }

    @Test
    void tellsARefusalOfTheWholeLetterForNowFromOneForGood() throws Exception {
        try (ReportingMailServer busy = new ReportingMailServer(".", "452 4.3.1 Out of space");
                ReportingMailServer strict = new ReportingMailServer(".", "554 5.7.1 <dana@example.kz> refuses")) {
            assertThat(channel(busy.port()).send(letterTo("dana@example.kz")))
                    .isEqualTo(new SendOutcome.TemporaryFailure("452 4.3.1 Out of space"));
            assertThat(channel(strict.port()).send(letterTo("dana@example.kz")))
                    .isEqualTo(new SendOutcome.PermanentFailure("554 5.7.1 <•••> refuses"));
        }
    }

    @Test
    void writesADomainInKazakhLettersAsServersWriteIt() throws Exception {
        try (ReportingMailServer reporting = new ReportingMailServer()) {
            channel(reporting.port()).send(letterTo("asel@пошта.қаз"));

            assertThat(reporting.commands()).anyMatch(command -> command.startsWith("RCPT TO:<asel@xn--"));
        }
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(channel.send(letterTo("dana@@example"))).isInstanceOf(SendOutcome.PermanentFailure.class);
    }

    @Test
    void cannotBeMadeToWriteHeaders() {
        assertThat(channel.send(letterTo("dana@example.kz\r\nBcc: other@example.kz")))
                .isInstanceOf(SendOutcome.PermanentFailure.class);
    }

    @Test
    void triesLaterWhileTheMailServerIsAway() throws Exception {
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();

        assertThat(channel(port).send(letterTo("dana@example.kz"))).isInstanceOf(SendOutcome.TemporaryFailure.class);
    }

    private static OutgoingMessage letterTo(String address) {
        return new OutgoingMessage(STEP, address, Language.KK, LETTER);
    }
}
