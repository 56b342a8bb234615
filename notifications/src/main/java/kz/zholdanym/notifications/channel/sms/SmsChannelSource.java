package kz.zholdanym.notifications.channel.sms;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.InstantSource;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the channel for text messages from the settings {@code portal.smpp.*}. */
@ApplicationScoped
class SmsChannelSource {

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
    ReceiptInbox inbox;

    @Inject
    InstantSource clock;

    private @Nullable SmppLink link;

    /** @throws IllegalArgumentException if the sender cannot be shown by phones */
    @Produces
    @ApplicationScoped
    Channel channel() {
        SmppSettings settings = new SmppSettings(host, port, systemId, password, sender, window);
        SmppLink started = new SmppLink(settings, new ReceiptListener(host, inbox, clock), threads).start();
        link = started;
        return new SmsChannel(settings, started);
    }

    @PreDestroy
    void close() {
        if (link != null) {
            link.close();
        }
    }
}
