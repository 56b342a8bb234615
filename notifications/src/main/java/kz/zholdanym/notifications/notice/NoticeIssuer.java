package kz.zholdanym.notifications.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.DisclosedAddress;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.NewStep;
import kz.zholdanym.notifications.queue.StepsQueued;
import org.jspecify.annotations.Nullable;

/**
 * Issues notices. A notice is issued in the transaction of the decision that causes it, or not at all: here only rows are
 * written. Texts are composed when they are sent, from the components stored with the notice, so that the person who files
 * an appeal does not wait for them; the fingerprint of what was really sent is evidence of every attempt.
 */
@ApplicationScoped
public class NoticeIssuer {

    private Database database;
    private IssuedNotices notices;
    private DeliveryQueue queue;
    private EvidenceLedger ledger;
    private InstantSource clock;
    private Event<StepsQueued> stepsQueued;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected NoticeIssuer() {}

    @Inject
    public NoticeIssuer(
            Database database,
            IssuedNotices notices,
            DeliveryQueue queue,
            EvidenceLedger ledger,
            InstantSource clock,
            Event<StepsQueued> stepsQueued) {
        this.database = database;
        this.notices = notices;
        this.queue = queue;
        this.ledger = ledger;
        this.clock = clock;
        this.stepsQueued = stepsQueued;
    }

    /**
     * Issues a notice, to be sent on each of the recipient's channels as soon as the current transaction has committed.
     *
     * @return the id of the notice
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID issue(Notice notice, Recipient recipient) {
        Instant now = Timestamps.storable(clock.instant());
        IssuedNotice issued = new IssuedNotice(Ids.next(), notice, recipient, Salt.random(), now);
        database.inCallersTransaction(connection -> write(connection, issued));
        stepsQueued.fire(new StepsQueued(recipient.channels()));
        return issued.id();
    }

    private UUID write(Connection connection, IssuedNotice issued) throws SQLException {
        notices.add(connection, issued);
        List<NewStep> steps = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        // in the order of the channels, so that chains of equal notices look alike
        issued.recipient().channels().stream().sorted().forEach(channel -> {
            int priority = issued.notice().kind().priority().rank();
            NewStep step = new NewStep(Ids.next(), issued.id(), channel, priority, issued.issuedAt());
            steps.add(step);
            evidence.add(Evidence.of(issued.id(), step.id(), channel, EvidenceEvent.QUEUED, 0, issued.issuedAt())
                    .withAddress(address(issued, channel)));
        });
        queue.add(connection, steps);
        ledger.append(connection, evidence);
        return issued.id();
    }

    private static @Nullable DisclosedAddress address(IssuedNotice issued, ChannelKind channel) {
        Recipient recipient = issued.recipient();
        return switch (channel) {
            case EMAIL ->
                recipient
                        .email()
                        .map(email -> DisclosedAddress.ofEmail(email, issued.salt()))
                        .orElse(null);
            case SMS ->
                recipient
                        .phone()
                        .map(phone -> DisclosedAddress.ofPhone(phone.value(), phone.masked(), issued.salt()))
                        .orElse(null);
            case PUSH -> null; // the devices are those registered when it is sent
            case PORTAL -> null;
        };
    }
}
