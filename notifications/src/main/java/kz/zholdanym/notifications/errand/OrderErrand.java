package kz.zholdanym.notifications.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.DisclosedAddress;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.ledger.EvidenceLedger;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.Correspondence;
import kz.zholdanym.notifications.notice.IssuedNotice;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Errands;
import kz.zholdanym.notifications.queue.NewErrand;
import kz.zholdanym.notifications.queue.NewStep;
import kz.zholdanym.notifications.queue.StepState;

/**
 * An employee decides that a notice is told by hand, whatever has become of it on other channels. It goes to the top of the
 * ladder: delivered, it ends what still waits; what has been delivered elsewhere does not take it off the list.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OrderErrand {

    private static final String STEPS = """
        select id, channel, state, rung from notifications.delivery_step
        where notice_id = ? order by id for no key update\
        """;
    private static final String RELEASE =
            "update notifications.delivery_step set state = 'QUEUED', due_at = ? where id = ?";
    private static final String ORDERED = "update notifications.errand set ordered = true where step_id = ?";

    private final Errands errands = new Errands();
    private Database database;
    private IssuedNotices notices;
    private DeliveryQueue queue;
    private ErrandEntries entries;
    private EvidenceLedger ledger;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected OrderErrand() {}

    @Inject
    OrderErrand(
            Database database,
            IssuedNotices notices,
            DeliveryQueue queue,
            ErrandEntries entries,
            EvidenceLedger ledger,
            InstantSource clock) {
        this.database = database;
        this.notices = notices;
        this.queue = queue;
        this.entries = entries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts a notice to the applicant of a case on the list of an office.
     *
     * @param channel one that people carry out
     * @param to the addressee as the case work knows them
     * @param reason why; kept with the entry
     * @return the errand; empty if the case has no such notice
     * @throws EntryRefusedException if the notice is under way on this channel, or there is no address for it
     */
    public Optional<UUID> order(
            UUID caseId,
            UUID notice,
            ChannelKind channel,
            Correspondence to,
            Optional<PhoneNumber> phone,
            String reason,
            Officer officer) {
        if (!channel.byHand()) {
            throw new IllegalArgumentException(channel + " is not carried out by people");
        }
        if (channel != ChannelKind.TELEPHONOGRAM && to.address().isEmpty()) {
            throw new EntryRefusedException(EntryRefusal.NO_ADDRESS);
        }
        return database.inCallersTransaction(connection -> {
            IssuedNotice issued = notices.find(connection, List.of(notice)).get(notice);
            if (issued == null
                    || !issued.notice().caseId().equals(caseId)
                    || issued.notice().kind().audience() != Audience.APPLICANT) {
                return Optional.empty();
            }
            return Optional.of(order(connection, issued, channel, to, phone, reason, officer));
        });
    }

    private UUID order(
            Connection connection,
            IssuedNotice issued,
            ChannelKind channel,
            Correspondence to,
            Optional<PhoneNumber> phone,
            String reason,
            Officer officer)
            throws SQLException {
        Instant now = Timestamps.storable(clock.instant());
        Steps steps = steps(connection, issued.id(), channel);
        UUID step = steps.inReserve().orElseGet(Ids::next);
        if (steps.inReserve().isPresent()) {
            release(connection, step, now);
        } else {
            add(connection, step, issued, channel, steps.nextRung(), now);
            errands.add(
                    connection,
                    List.of(new NewErrand(
                            step, to.office(), to.addressee(), to.address(), phone.map(PhoneNumber::value), true)));
        }
        WrittenEntry written = new WrittenEntry(
                Ids.next(),
                step,
                ErrandEntry.of(EntryKind.ORDERED).because(reason),
                officer.account(),
                officer.name(),
                now);
        entries.add(connection, written, issued.salt());
        EvidenceEvent event = steps.inReserve().isPresent() ? EvidenceEvent.RELEASED : EvidenceEvent.QUEUED;
        Evidence evidence = Evidence.of(issued.id(), step, channel, event, 0, now)
                .withAddress(address(issued, channel, to, phone).orElse(null))
                .withDetail(written.detail(issued.salt()));
        ledger.append(connection, List.of(evidence));
        return step;
    }

    private void add(Connection connection, UUID step, IssuedNotice issued, ChannelKind channel, int rung, Instant now)
            throws SQLException {
        var policy = issued.notice().kind().policy();
        queue.add(
                connection,
                List.of(new NewStep(
                        step,
                        issued.id(),
                        channel,
                        policy.priority().rank(),
                        now,
                        OptionalInt.of(rung),
                        policy.patience(channel),
                        StepState.QUEUED)));
    }

    private static void release(Connection connection, UUID step, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(RELEASE);
                PreparedStatement ordered = connection.prepareStatement(ORDERED)) {
            update.setObject(1, Timestamps.toColumn(now));
            update.setObject(2, step);
            update.executeUpdate();
            ordered.setObject(1, step);
            ordered.executeUpdate();
        }
    }

    /** Of two employees at once the second waits for the first, and finds what the first ordered. */
    private static Steps steps(Connection connection, UUID notice, ChannelKind channel) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select id from notifications.notice where id = ? for no key update")) {
            lock.setObject(1, notice);
            lock.executeQuery().close();
        }
        Optional<UUID> inReserve = Optional.empty();
        int rung = 0;
        try (PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setObject(1, notice);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rung = Math.max(rung, row.getObject("rung") == null ? 0 : row.getInt("rung") + 1);
                    if (row.getString("channel").equals(channel.name())) {
                        StepState state = StepState.valueOf(row.getString("state"));
                        if (state == StepState.QUEUED || state == StepState.ACCEPTED) {
                            throw new EntryRefusedException(EntryRefusal.UNDER_WAY);
                        }
                        if (state == StepState.WAITING) {
                            inReserve = Optional.of(row.getObject("id", UUID.class));
                        }
                    }
                }
            }
        }
        return new Steps(inReserve, rung);
    }

    private static Optional<DisclosedAddress> address(
            IssuedNotice issued, ChannelKind channel, Correspondence to, Optional<PhoneNumber> phone) {
        return channel == ChannelKind.TELEPHONOGRAM
                ? phone.map(number -> DisclosedAddress.ofPhone(number.value(), number.masked(), issued.salt()))
                : to.address().map(address -> DisclosedAddress.ofPost(address, issued.salt()));
    }

    /** What a notice has on its ladder already. */
    private record Steps(Optional<UUID> inReserve, int nextRung) {}
}
