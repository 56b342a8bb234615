package kz.zholdanym.notifications.channel.email;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelSource;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the e-mail channel from the server's mail session and, for another provider, {@code portal.smtp2.*}. */
@ApplicationScoped
class EmailChannelSource implements ChannelSource {

    /** How long the mail server may take, in milliseconds, unless the session says otherwise: without, it may take for ever. */
    private static final Map<String, String> LIMITS = Map.of(
            "mail.smtp.connectiontimeout", "5000",
            "mail.smtp.timeout", "15000",
            "mail.smtp.writetimeout", "15000");

    private static final Duration BOUNCE_PAUSE = Duration.ofMinutes(1);

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
    @ConfigProperty(name = "portal.bounces.protocol", defaultValue = "imaps")
    String bounceProtocol;

    /** The mail server that returned letters arrive at; without it they are not read. */
    @Inject
    @ConfigProperty(name = "portal.bounces.host")
    Optional<String> bounceHost;

    @Inject
    @ConfigProperty(name = "portal.bounces.port", defaultValue = "993")
    int bouncePort;

    @Inject
    @ConfigProperty(name = "portal.bounces.user", defaultValue = "bounces")
    String bounceUser;

    @Inject
    @ConfigProperty(name = "portal.bounces.password")
    Optional<String> bouncePassword;

    /** The address that letters return to, where it is not that of the sender. */
    @Inject
    @ConfigProperty(name = "portal.bounces.address")
    Optional<String> bounceAddress;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    ReceiptInbox inbox;

    @Inject
    InstantSource clock;

    private @Nullable BounceWatch bounces;

    /** @throws IllegalStateException if {@code portal.mail.from} is not an address */
    @Override
    public List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        String first =
                Optional.ofNullable(session.getProperty("mail.smtp.host")).orElse("smtp");
        channels.add(channel(first, session));
        secondHost.ifPresent(other -> channels.add(channel(other + ":" + secondPort, second(other))));
        bounceHost.ifPresent(server -> bounces = watch(server));
        return channels;
    }

    private BounceWatch watch(String server) {
        BounceSettings settings =
                new BounceSettings(bounceProtocol, server, bouncePort, bounceUser, bouncePassword.orElse(""));
        return new BounceWatch(new BounceMailbox(settings, inbox, clock), BOUNCE_PAUSE, threads).start();
    }

    @PreDestroy
    void close() {
        if (bounces != null) {
            bounces.close();
        }
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
        bounceAddress.ifPresent(address -> mail.getProperties().setProperty("mail.smtp.from", address));
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
