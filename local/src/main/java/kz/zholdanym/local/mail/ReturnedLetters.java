package kz.zholdanym.local.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import kz.zholdanym.local.process.Loopback;

/** The mailbox that letters return to, read by POP3. Whoever a report is addressed to, with whatever token, it is here. */
public final class ReturnedLetters implements AutoCloseable {
    /** The name of the mailbox and of its user. */
    public static final String USER = "bounces";

    /** The password of {@link #USER}. */
    public static final String PASSWORD = "demo";

    private final GreenMail server;
    private final GreenMailUser mailbox;

    private ReturnedLetters(GreenMail server) {
        this.server = server;
        this.mailbox = server.setUser("bounces@zholdanym.test", USER, PASSWORD);
    }

    /** Starts to listen. */
    public static ReturnedLetters start(int port) {
        Loopback.requireFree(port, "the mailbox of returned letters");
        GreenMail server =
                new GreenMail(new ServerSetup(port, Loopback.address().getHostAddress(), ServerSetup.PROTOCOL_POP3));
        server.start();
        return new ReturnedLetters(server);
    }

    /** How many reports nobody has taken yet. */
    public int waiting() {
        return server.getReceivedMessages().length;
    }

    /**
     * Reports a letter as undeliverable (RFC 3464). Nothing of the letter is enclosed, as some servers do it: what tells
     * which it was is the address that the report goes to.
     *
     * @param sender who the letter was from, by its envelope
     * @param recipient who it was for
     */
    void report(String sender, String recipient) throws MessagingException {
        String report = """
                From: Mail Delivery System <MAILER-DAEMON@mx.zholdanym.test>
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="report"

                --report
                Content-Type: text/plain; charset=us-ascii

                Your letter could not be delivered: there is no such mailbox.

                --report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.zholdanym.test

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 <%s>: no such mailbox

                --report--
                """.formatted(sender, recipient, recipient).replace("\n", "\r\n");
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public void close() {
        server.stop();
    }
}
