package kz.zholdanym.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.device.DeviceRegistry;
import kz.zholdanym.notifications.ledger.DisclosedAddress;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.reason.EvidenceReason;
import kz.zholdanym.notifications.template.PastTest;
import kz.zholdanym.notifications.template.TemplateDrafts;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplateSource;
import kz.zholdanym.notifications.template.TestSend;

/**
 * Sends a template to the administrator who writes it, by the channel and the providers that notices go by. It is no notice:
 * no case knows of it, and it is no evidence. It is sent once and never again.
 */
@ApplicationScoped
public class TestSends {

    private static final int SHOWN = 10;

    private final Map<ChannelKind, Providers> providers = new ConcurrentHashMap<>();

    private Database database;
    private TestLog log;
    private TemplateDrafts drafts;
    private DeviceRegistry devices;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected TestSends() {}

    @Inject
    TestSends(Database database, TestLog log, TemplateDrafts drafts, DeviceRegistry devices, InstantSource clock) {
        this.database = database;
        this.log = log;
        this.drafts = drafts;
        this.devices = devices;
        this.clock = clock;
    }

    /** Tests go by these from now on. */
    void use(ChannelKind channel, Providers sharedWithNotices) {
        providers.put(channel, sharedWithNotices);
    }

    /**
     * Sends a template that has no problems, with example values, marked as a test. For threads that are in no transaction:
     * it waits for the provider.
     */
    public TestSend send(TemplateKey key, TemplateSource source, TestAddressee to) {
        Optional<Target> target = target(key.channel(), to);
        if (target.isEmpty()) {
            return TestSend.notSent(TestSend.Outcome.NO_ADDRESS);
        }
        Instant askedAt = clock.instant();
        UUID id = Ids.next();
        String masked = target.get().disclosed().masked();
        boolean allowed = database.inOwnTransaction(
                connection -> log.begin(connection, id, key, source.fingerprint(), to, masked, askedAt));
        if (!allowed) {
            return TestSend.notSent(TestSend.Outcome.TOO_MANY);
        }
        Optional<Providers> shared = Optional.ofNullable(providers.get(key.channel()));
        Optional<Channel> channel = shared.flatMap(all -> all.choose(askedAt, 1));
        TestSend sent = channel.isEmpty()
                ? TestSend.notSent(TestSend.Outcome.BUSY)
                : told(attempt(shared.get(), channel.get(), id, key, source, target.get()), masked);
        database.inOwnTransaction(connection ->
                log.end(connection, id, sent, channel.map(Channel::provider).orElse(null), clock.instant()));
        return sent;
    }

    /** The last tests of a template by whomever, the newest first. Whoever asks has checked that the caller may. */
    public List<PastTest> last(TemplateKey key) {
        return database.inCallersTransaction(connection -> log.last(connection, key, SHOWN));
    }

    private SendOutcome attempt(
            Providers shared, Channel channel, UUID id, TemplateKey key, TemplateSource source, Target target) {
        Instant sentAt = clock.instant();
        SendOutcome outcome;
        try {
            outcome = channel.send(new OutgoingMessage(id, target.address(), key.language(), drafts.test(key, source)));
        } catch (RuntimeException unexpected) {
            // what a library throws may hold the text or the address: only its kind is told
            outcome = new SendOutcome.InDoubt(EvidenceReason.UNEXPECTED.detail(
                    Map.of("error", unexpected.getClass().getSimpleName())));
        }
        Instant endedAt = clock.instant();
        shared.ended(channel, outcome, Duration.between(sentAt, endedAt), endedAt);
        return outcome;
    }

    private static TestSend told(SendOutcome outcome, String masked) {
        Optional<String> to = Optional.of(masked);
        if (outcome instanceof SendOutcome.Accepted accepted) {
            return new TestSend(TestSend.Outcome.ACCEPTED, to, Optional.of(accepted.rawReply()));
        } else if (outcome instanceof SendOutcome.InDoubt inDoubt) {
            return new TestSend(TestSend.Outcome.IN_DOUBT, to, Optional.of(inDoubt.reason()));
        } else if (outcome instanceof SendOutcome.TemporaryFailure temporary) {
            return new TestSend(TestSend.Outcome.FAILED, to, Optional.of(temporary.reason()));
        }
        return new TestSend(
                TestSend.Outcome.FAILED, to, Optional.of(((SendOutcome.PermanentFailure) outcome).reason()));
    }

    /** A landline takes no text messages; of several devices the one registered last gets the push. */
    private Optional<Target> target(ChannelKind channel, TestAddressee to) {
        Salt forgotten = Salt.random(); // nothing is committed to
        return switch (channel) {
            case EMAIL -> to.email().map(email -> new Target(email, DisclosedAddress.ofEmail(email, forgotten)));
            case SMS ->
                to.phone()
                        .filter(PhoneNumber::mobile)
                        .map(phone -> new Target(
                                phone.value(), DisclosedAddress.ofPhone(phone.value(), phone.masked(), forgotten)));
            case PUSH ->
                devices.devicesOf(to.account()).stream()
                        .findFirst()
                        .map(device ->
                                new Target(device.token(), DisclosedAddress.ofDevice(device.token(), forgotten)));
            case PORTAL, LETTER, TELEPHONOGRAM, TELEGRAM -> Optional.empty(); // they have no template of their own
        };
    }
}
