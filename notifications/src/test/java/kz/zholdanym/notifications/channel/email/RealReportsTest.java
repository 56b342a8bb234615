package kz.zholdanym.notifications.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import kz.zholdanym.notifications.channel.email.LetterMarks.ReturnedLetter;
import org.junit.jupiter.api.Test;

/** A report that Postfix 3.7.11 of Debian 12 wrote about a letter of ours, kept as it came from {@code it/peers/postfix.sh}. */
class RealReportsTest {

    private static final String LETTER = "<019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e@zholdanym.kz>";
    private static final String TOKEN = "019e53f27c1a7b539d3c1f2a3b4c5d6e";
    private static final LetterMarks MARKS =
            new LetterMarks("noreply@zholdanym.kz", Optional.of(new ReturnAddress("bounces@zholdanym.kz", "+")));

    @Test
    void isRecognisedByTheEnvelopeId() throws Exception {
        String report = postfix();

        assertThat(read(report).status()).isEqualTo("5.1.1");
        assertThat(MARKS.recognise(read(report))).contains(new ReturnedLetter(LETTER, "Original-Envelope-Id"));
    }

    @Test
    void isRecognisedByTheReturnAddressWhereNothingElseIsSaidOfTheLetter() throws Exception {
        String report = withoutEnvelopeId(postfix());
        String bare = report.substring(0, report.indexOf("Content-Description: Undelivered Message Headers"));

        assertThat(read(bare).messageId()).isEmpty();
        assertThat(MARKS.recognise(read(bare))).contains(new ReturnedLetter(LETTER, "return address"));
    }

    @Test
    void isRecognisedByTheMessageIdWhereTheAddressHasLostItsToken() throws Exception {
        String report = withoutEnvelopeId(postfix()).replace("bounces+" + TOKEN, "bounces");

        assertThat(MARKS.recognise(read(report))).contains(new ReturnedLetter(LETTER, "Message-ID"));
    }

    private static String withoutEnvelopeId(String report) {
        return report.replaceFirst("Original-Envelope-Id: .*\r?\n", "");
    }

    private static BounceReport read(String report) throws Exception {
        return BounceReport.read(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))))
                .orElseThrow();
    }

    private static String postfix() throws Exception {
        try (InputStream report = RealReportsTest.class.getResourceAsStream("postfix-report.eml")) {
            return new String(report.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
