package kz.zholdanym.notifications.channel.email;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.Map;
import kz.zholdanym.notifications.channel.Channel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the e-mail channel from the server's mail session. */
@ApplicationScoped
class EmailChannelSource {

    /** How long the mail server may take, in milliseconds, unless the session says otherwise: without, it may take for ever. */
    private static final Map<String, String> LIMITS = Map.of(
            "mail.smtp.connectiontimeout", "5000",
            "mail.smtp.timeout", "15000",
            "mail.smtp.writetimeout", "15000");

    @Resource(lookup = "java:jboss/mail/Portal")
    Session session;

    @Inject
    @ConfigProperty(name = "portal.mail.from", defaultValue = "noreply@zholdanym.kz")
    String from;

    @Inject
    InstantSource clock;

    /** @throws IllegalStateException if {@code portal.mail.from} is not an address */
    @Produces
    @ApplicationScoped
    Channel channel() {
        LIMITS.forEach(session.getProperties()::putIfAbsent);
        try {
            return new EmailChannel(session, new LetterWriter(sender(), clock));
        } catch (AddressException invalid) {
            throw new IllegalStateException("portal.mail.from is not an e-mail address", invalid);
        }
    }

    private InternetAddress sender() throws AddressException {
        InternetAddress address = new InternetAddress(from, true);
        try {
            // set again, so that the name is encoded
            address.setPersonal(address.getPersonal(), "UTF-8");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java platform has UTF-8", impossible);
        }
        return address;
    }
}
