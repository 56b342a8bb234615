package kz.zholdanym.notifications.channel.email;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
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
import kz.zholdanym.notifications.channel.UnusableSettingException;
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

    private static final String NO_DELIMITER = "none";

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

    /** What the mail server splits the name of the bounce mailbox from a letter's token by, or {@code none}. */
    @Inject
    @ConfigProperty(name = "portal.bounces.delimiter", defaultValue = "+")
    String bounceDelimiter;

    /** How long to wait before the mailbox is looked into again. */
    @Inject
    @ConfigProperty(name = "portal.bounces.poll", defaultValue = "PT1M")
    Duration bouncePoll;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    ReceiptInbox inbox;

    @Inject
    InstantSource clock;

    private @Nullable BounceWatch bounces;

    /** @throws UnusableSettingException if a setting cannot be used, such as an address that cannot be */
    @Override
    public List<Channel> channels() {
        InternetAddress sender = SenderAddress.read("portal.mail.from", from);
        LetterMarks marks = new LetterMarks(sender.getAddress(), bounceAddress.map(this::returnAddress));
        LetterWriter writer = new LetterWriter(sender, marks, clock);
        List<Channel> channels = new ArrayList<>();
        String first =
                Optional.ofNullable(session.getProperty("mail.smtp.host")).orElse("smtp");
        channels.add(channel(first, session, writer));
        secondHost.ifPresent(other -> channels.add(channel(other + ":" + secondPort, second(other), writer)));
        bounceHost.ifPresent(server -> bounces = watch(server, marks));
        return channels;
    }

    private BounceWatch watch(String server, LetterMarks marks) {
        BounceSettings settings =
                new BounceSettings(bounceProtocol, server, bouncePort, bounceUser, bouncePassword.orElse(""));
        return new BounceWatch(new BounceMailbox(settings, marks, inbox, clock), bouncePoll, threads).start();
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

    private ReturnAddress returnAddress(String mailbox) {
        return new ReturnAddress(
                SenderAddress.read("portal.bounces.address", mailbox).getAddress(),
                bounceDelimiter.equals(NO_DELIMITER) ? "" : bounceDelimiter);
    }

    private static Channel channel(String provider, Session mail, LetterWriter writer) {
        LIMITS.forEach(mail.getProperties()::putIfAbsent);
        return new EmailChannel(provider, mail, writer);
    }
}
