package kz.zholdanym.notifications.channel.sms;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelSource;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the channel for text messages from the settings {@code portal.smpp.*} and, for another provider, {@code portal.smpp2.*}. */
@ApplicationScoped
class SmsChannelSource implements ChannelSource {

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "portal.smpp.host", defaultValue = "localhost")
    String host;

    @Inject
    @ConfigProperty(name = "portal.smpp.port", defaultValue = "8775")
    int port;

    @Inject
    @ConfigProperty(name = "portal.smpp.system.id", defaultValue = "zholdanym")
    String systemId;

    @Inject
    @ConfigProperty(name = "portal.smpp.password", defaultValue = "demo")
    String password;

    @Inject
    @ConfigProperty(name = "portal.smpp.sender", defaultValue = "Zholdanym")
    String sender;

    @Inject
    @ConfigProperty(name = "portal.smpp.window", defaultValue = "10")
    int window;

    @Inject
    @ConfigProperty(name = "portal.smpp.rate", defaultValue = "0")
    int rate;

    @Inject
    @ConfigProperty(name = "portal.smpp2.host")
    Optional<String> secondHost;

    @Inject
    @ConfigProperty(name = "portal.smpp2.port", defaultValue = "2775")
    int secondPort;

    @Inject
    @ConfigProperty(name = "portal.smpp2.system.id")
    Optional<String> secondSystemId;

    @Inject
    @ConfigProperty(name = "portal.smpp2.password")
    Optional<String> secondPassword;

    @Inject
    @ConfigProperty(name = "portal.smpp2.sender")
    Optional<String> secondSender;

    @Inject
    ReceiptInbox inbox;

    @Inject
    InstantSource clock;

    private @Nullable SmppChannels smpp;

    @Override
    public List<Channel> channels() {
        List<SmppSettings> providers = new ArrayList<>();
        providers.add(new SmppSettings(host, host, port, systemId, password, sender, window));
        secondHost.ifPresent(other -> providers.add(new SmppSettings(
                other + ":" + secondPort,
                other,
                secondPort,
                secondSystemId.orElse(systemId),
                secondPassword.orElse(password),
                secondSender.orElse(sender),
                window)));
        SmppChannels made = new SmppChannels(providers, rate, inbox, clock, threads);
        smpp = made;
        return made.channels();
    }

    @Override
    public int messagesPerSecond() {
        return rate;
    }

    @PreDestroy
    void close() {
        if (smpp != null) {
            smpp.close();
        }
    }
}
