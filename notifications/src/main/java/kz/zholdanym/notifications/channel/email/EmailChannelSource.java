package kz.zholdanym.notifications.channel.email;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the e-mail channel from the server's mail session and, for another provider, {@code portal.smtp2.*}. */
@ApplicationScoped
class EmailChannelSource implements ChannelSource {

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
    @ConfigProperty(name = "portal.smtp.rate", defaultValue = "0")
    int rate;

    @Inject
    @ConfigProperty(name = "portal.smtp2.host")
    Optional<String> secondHost;

    @Inject
    @ConfigProperty(name = "portal.smtp2.port", defaultValue = "25")
    int secondPort;

    @Inject
    InstantSource clock;

    /** @throws IllegalStateException if {@code portal.mail.from} is not an address */
    @Override
    public List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        String first =
                Optional.ofNullable(session.getProperty("mail.smtp.host")).orElse("smtp");
        channels.add(channel(first, session));
        secondHost.ifPresent(other -> channels.add(channel(other + ":" + secondPort, second(other))));
        return channels;
    }

    @Override
    public int messagesPerSecond() {
        return rate;
    }

    private Session second(String host) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(secondPort));
        return Session.getInstance(properties);
    }

    private Channel channel(String provider, Session mail) {
        LIMITS.forEach(mail.getProperties()::putIfAbsent);
        try {
            return new EmailChannel(provider, mail, new LetterWriter(sender(), clock));
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
