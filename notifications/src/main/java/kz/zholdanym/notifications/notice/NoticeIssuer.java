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
import java.util.stream.Collectors;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.DisclosedAddress;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.policy.LadderPlan;
import kz.zholdanym.notifications.policy.PlannedStep;
import kz.zholdanym.notifications.policy.QuietHours;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Errands;
import kz.zholdanym.notifications.queue.NewErrand;
import kz.zholdanym.notifications.queue.NewStep;
import kz.zholdanym.notifications.queue.StepState;
import kz.zholdanym.notifications.queue.StepsQueued;
import org.jspecify.annotations.Nullable;

/**
 * Issues notices. A notice is issued in the transaction of the decision that causes it, or not at all: here only rows are
 * written. Texts are composed when they are sent, from the components stored with the notice, so that the person who files
 * an appeal does not wait for them; the fingerprint of what was really sent is evidence of every attempt.
 */
@ApplicationScoped
public class NoticeIssuer {

    private final Errands errands = new Errands();
    private Database database;
    private IssuedNotices notices;
    private DeliveryQueue queue;
    private EvidenceLedger ledger;
    private QuietHours quietHours;
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
            QuietHours quietHours,
            InstantSource clock,
            Event<StepsQueued> stepsQueued) {
        this.database = database;
        this.notices = notices;
        this.queue = queue;
        this.ledger = ledger;
        this.quietHours = quietHours;
        this.clock = clock;
        this.stepsQueued = stepsQueued;
    }

    /**
     * Issues a notice, to be sent by the policy of its kind as soon as the current transaction has committed.
     *
     * @return the id of the notice
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID issue(Notice notice, Recipient recipient) {
        Instant now = Timestamps.storable(clock.instant());
        IssuedNotice issued = new IssuedNotice(Ids.next(), notice, recipient, Salt.random(), now);
        List<PlannedStep> plan = new LadderPlan(notice.kind().policy(), quietHours, now, notice.tellBy())
                .steps(recipient.channels(), recipient.reachable());
        database.inCallersTransaction(connection -> write(connection, issued, plan));
        stepsQueued.fire(new StepsQueued(plan.stream()
                .filter(step -> !step.waits())
                .map(PlannedStep::channel)
                .collect(Collectors.toSet())));
        return issued.id();
    }

    private UUID write(Connection connection, IssuedNotice issued, List<PlannedStep> plan) throws SQLException {
        notices.add(connection, issued);
        List<NewStep> steps = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (PlannedStep planned : plan) {
            NewStep step = new NewStep(
                    Ids.next(),
                    issued.id(),
                    planned.channel(),
                    issued.notice().kind().policy().priority().rank(),
                    planned.dueAt(),
                    planned.rung(),
                    planned.patience(),
                    planned.waits() ? StepState.WAITING : StepState.QUEUED);
            steps.add(step);
            evidence.add(evidence(issued, step, planned));
        }
        queue.add(connection, steps);
        errands.add(connection, errands(issued.recipient(), steps));
        ledger.begin(connection, evidence);
        return issued.id();
    }

    private static List<NewErrand> errands(Recipient recipient, List<NewStep> steps) {
        return steps.stream()
                .filter(step -> step.channel().byHand())
                .map(step -> errand(recipient, step))
                .toList();
    }

    private static NewErrand errand(Recipient recipient, NewStep step) {
        Correspondence correspondence = recipient.correspondence().orElseThrow();
        return new NewErrand(
                step.id(),
                correspondence.office(),
                correspondence.addressee(),
                correspondence.address(),
                recipient.phone().map(PhoneNumber::value),
                false);
    }

    private static Evidence evidence(IssuedNotice issued, NewStep step, PlannedStep planned) {
        EvidenceEvent event = planned.waits() ? EvidenceEvent.WAITING : EvidenceEvent.QUEUED;
        Evidence evidence = Evidence.of(issued.id(), step.id(), step.channel(), event, 0, issued.issuedAt())
                .withAddress(address(issued, step.channel()));
        return planned.reason().map(evidence::withDetail).orElse(evidence);
    }

    private static @Nullable DisclosedAddress address(IssuedNotice issued, ChannelKind channel) {
        Recipient recipient = issued.recipient();
        return switch (channel) {
            case EMAIL ->
                recipient
                        .email()
                        .map(email -> DisclosedAddress.ofEmail(email, issued.salt()))
                        .orElse(null);
            case SMS, TELEPHONOGRAM ->
                recipient
                        .phone()
                        .map(phone -> DisclosedAddress.ofPhone(phone.value(), phone.masked(), issued.salt()))
                        .orElse(null);
            case LETTER, TELEGRAM ->
                recipient
                        .correspondence()
                        .flatMap(Correspondence::address)
                        .map(address -> DisclosedAddress.ofPost(address, issued.salt()))
                        .orElse(null);
            case PUSH -> null; // the devices are those registered when it is sent
            case PORTAL -> null;
        };
    }
}
