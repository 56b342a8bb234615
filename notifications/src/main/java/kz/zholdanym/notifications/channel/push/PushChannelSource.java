package kz.zholdanym.notifications.channel.push;

import com.google.firebase.FirebaseApp;
import com.google.firebase.messaging.FirebaseMessaging;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the push channel from the settings {@code portal.fcm.*}. */
@ApplicationScoped
class PushChannelSource implements ChannelSource {

    private static final System.Logger LOG = System.getLogger(PushChannelSource.class.getName());

    /** Longer than the library waits for an answer, and well within the time that a worker may hold a message. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** The stand-in's address; set empty for the real service. */
    @Inject
    @ConfigProperty(name = "portal.fcm.endpoint", defaultValue = "http://localhost:8575")
    Optional<URI> endpoint;

    @Inject
    @ConfigProperty(name = "portal.fcm.project", defaultValue = "zholdanym-demo")
    String project;

    /** The key file of a service account, for the real service. */
    @Inject
    @ConfigProperty(name = "portal.fcm.credentials")
    Optional<Path> credentials;

    private @Nullable FirebaseApp app;

    @Inject
    @ConfigProperty(name = "portal.fcm.rate", defaultValue = "0")
    int rate;

    /** @throws IllegalStateException if the credentials cannot be read */
    @Override
    public List<Channel> channels() {
        Optional<FirebaseApp> started = start();
        app = started.orElse(null);
        return List.of(
                started.<Channel>map(firebase -> new PushChannel(FirebaseMessaging.getInstance(firebase), PATIENCE))
                        .orElseGet(PushNotConfigured::new));
    }

    @Override
    public int messagesPerSecond() {
        return rate;
    }

    private Optional<FirebaseApp> start() {
        if (endpoint.isPresent()) {
            return Optional.of(Firebase.standIn(project, endpoint.get()));
        }
        if (credentials.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "portal.fcm.credentials is not set: no push notifications are sent");
            return Optional.empty();
        }
        try {
            return Optional.of(Firebase.real(project, credentials.get()));
        } catch (IOException unreadable) {
            throw new IllegalStateException("portal.fcm.credentials is not a readable service account", unreadable);
        }
    }

    @PreDestroy
    void close() {
        if (app != null) {
            app.delete();
        }
    }
}
