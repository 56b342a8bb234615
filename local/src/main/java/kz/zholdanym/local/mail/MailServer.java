package kz.zholdanym.local.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.process.Loopback;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** Takes letters for everyone by SMTP, without sign-in or encryption, and puts them into the inbox, once a recipient. */
public final class MailServer implements AutoCloseable {
    private static final int MAILBOX_UNAVAILABLE = 550;
    private static final int LOCAL_ERROR = 451;
    private static final int MALFORMED = 554;

    private final SMTPServer server;

    private MailServer(SMTPServer server) {
        this.server = server;
    }

    /** Starts to listen. */
    public static MailServer start(int port, Inbox inbox, ReturnedLetters returned, FaultPlan faults) {
        Loopback.requireFree(port, "the mail server");
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(Loopback.address())
                .hostName("localhost")
                .messageHandlerFactory(context -> new Delivery(context, inbox, returned, faults))
                .build();
        server.start();
        return new MailServer(server);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One letter on its way in. */
    private static final class Delivery implements MessageHandler {
        private final MessageContext connection;
        private final Inbox inbox;
        private final ReturnedLetters returned;
        private final FaultPlan faults;
        private final List<String> recipients = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private String sender = "";

        Delivery(MessageContext connection, Inbox inbox, ReturnedLetters returned, FaultPlan faults) {
            this.connection = connection;
            this.inbox = inbox;
            this.returned = returned;
            this.faults = faults;
        }

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (faults.strikes(Fault.EMAIL_REJECTED)) {
                throw new RejectException(MAILBOX_UNAVAILABLE, "5.1.1 No such mailbox here");
            }
            if (faults.strikes(Fault.EMAIL_BUSY)) {
                throw new RejectException(LOCAL_ERROR, "4.3.0 Try again later");
            }
            recipients.add(address);
        }

        @Override
        public @Nullable String data(InputStream content) throws RejectException, IOException {
            try {
                Letter letter = Letter.read(content);
                for (String recipient : recipients) {
                    if (faults.strikes(Fault.EMAIL_BOUNCED)) {
                        unknown.add(recipient);
                    } else {
                        inbox.addLetter(
                                recipient,
                                letter.from().orElse(sender),
                                letter.subject(),
                                letter.text(),
                                letter.html());
                    }
                }
                if (faults.strikes(Fault.EMAIL_CONNECTION_LOST) && connection instanceof Session session) {
                    session.closeSocket();
                }
                return null;
            } catch (MessagingException malformed) {
                throw new RejectException(MALFORMED, "5.6.0 Not a well-formed message");
            }
        }

        /** The letter has been accepted by now: what is found out about its recipients can only be reported. */
        @Override
        public void done() {
            for (String recipient : unknown) {
                try {
                    returned.report(sender, recipient);
                } catch (MessagingException ours) {
                    throw new IllegalStateException("A report could not be written", ours);
                }
            }
            unknown.clear();
        }
    }
}
