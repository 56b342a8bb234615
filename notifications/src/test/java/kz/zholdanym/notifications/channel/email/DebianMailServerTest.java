package kz.zholdanym.notifications.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.Eventually;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.SampleNotices;
import kz.zholdanym.notifications.template.NoticeTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our letters through a mail server that is not ours; started by {@code it/peers/postfix.sh}, which runs this test. */
@EnabledIfSystemProperty(
        named = "peer.smtp.port",
        matches = "[0-9]+",
        disabledReason = "it/peers/postfix.sh starts a mail server and runs this")
class DebianMailServerTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T04:00:00Z");
    private static final Session SESSION = Session.getInstance(properties());
    private static final LetterMarks MARKS =
            new LetterMarks("noreply@zholdanym.kz", Optional.of(new ReturnAddress("bounces@zholdanym.kz", "+")));

    private final Path mailboxes = Path.of(System.getProperty("peer.mailboxes", ""));
    private final NoticeTexts texts = new NoticeTexts();

    @Test
    void everyKindOfNoticeArrivesAsItWasWrittenInEveryLanguage() throws Exception {
        EmailChannel channel = channel();
        Map<String, EmailLetter> sent = new HashMap<>();
        for (NoticeKind kind : NoticeKind.values()) {
            for (Language language : Language.values()) {
                UUID step = UUID.randomUUID();
                EmailLetter letter = letter(kind, language);
                sent.put(MARKS.messageId(step), letter);
                assertThat(channel.send(new OutgoingMessage(step, "dana@example.kz", language, letter)))
                        .isInstanceOfSatisfying(
                                SendOutcome.Accepted.class,
                                accepted -> assertThat(accepted.rawReply()).startsWith("250 2.0.0 Ok: queued"));
            }
        }

        Eventually.until(() -> arrived("dana").size() >= sent.size());

        for (Path file : arrived("dana")) {
            MimeMessage message = read(file);
            EmailLetter letter = sent.get(message.getMessageID());
            assertThat(letter).as(message.getMessageID()).isNotNull();
            assertThat(message.getSubject()).isEqualTo(letter.subject());
            Multipart forms = (Multipart) message.getContent();
            assertThat(forms.getBodyPart(0).getContent().toString()).isEqualToNormalizingNewlines(letter.text());
            assertThat(forms.getBodyPart(1).getContent().toString()).isEqualToNormalizingNewlines(letter.html());
            assertThat(message.getHeader("Return-Path", null)).startsWith("<bounces+");
        }
    }

    @Test
    void theReportOnALetterToAnUnknownMailboxIsUnderstood() throws Exception {
        UUID step = UUID.fromString("019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e");
        EmailLetter letter = letter(NoticeKind.FINAL_ANSWER, Language.KK);

        assertThat(channel().send(new OutgoingMessage(step, "nobody@example.kz", Language.KK, letter)))
                .isInstanceOf(SendOutcome.Accepted.class);

        Eventually.until(() -> !arrived("bounces").isEmpty());
        Path report = arrived("bounces").get(0);
        Files.createDirectories(Path.of("target", "peers"));
        Files.write(Path.of("target", "peers", "report.eml"), Files.readAllBytes(report));
        assertThat(readFromMailbox(read(report)))
                .containsExactly(new Receipt(
                        ChannelKind.EMAIL,
                        Receipt.MAILBOX,
                        MARKS.messageId(step),
                        Receipt.State.UNDELIVERABLE,
                        "Action: failed, Status: 5.1.1, recognised by Original-Envelope-Id",
                        MON_2026_11_23));
    }

    /** The mail server keeps files; the portal reads a mailbox over IMAP. */
    private static List<Receipt> readFromMailbox(MimeMessage report) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort()});
        server.start();
        try {
            server.setUser("bounces@zholdanym.kz", "bounces", "secret").deliver(report);
            List<Receipt> receipts = new ArrayList<>();
            BounceSettings settings =
                    new BounceSettings("imap", "127.0.0.1", server.getImap().getPort(), "bounces", "secret");
            new BounceMailbox(settings, MARKS, receipts::add, () -> MON_2026_11_23).read();
            return receipts;
        } finally {
            server.stop();
        }
    }

    private EmailLetter letter(NoticeKind kind, Language language) {
        return (EmailLetter) texts.compose(SampleNotices.of(kind), language, ChannelKind.EMAIL)
                .content();
    }

    private List<Path> arrived(String mailbox) throws IOException {
        Path folder = mailboxes.resolve(mailbox).resolve("new");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static MimeMessage read(Path file) throws Exception {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(SESSION, content);
        }
    }

    private static EmailChannel channel() throws Exception {
        LetterWriter writer =
                new LetterWriter(new InternetAddress("noreply@zholdanym.kz"), MARKS, () -> MON_2026_11_23);
        return new EmailChannel("postfix", SESSION, writer);
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", System.getProperty("peer.smtp.port", "25"));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "15000");
        return properties;
    }
}
