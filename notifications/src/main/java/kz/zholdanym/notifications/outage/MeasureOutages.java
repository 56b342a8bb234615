package kz.zholdanym.notifications.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.measurement.MeasurementLock;
import kz.zholdanym.notifications.measurement.ProviderContact;
import kz.zholdanym.notifications.measurement.ProviderContacts;
import kz.zholdanym.notifications.outage.PortalRuns.LastSign;

/**
 * Gives this server's sign of life, and notes in the register what follows from the signs and sendings of all servers. It
 * may be done as often as one likes, by any number of servers: what has been noted is not noted again. For threads that are
 * in no transaction.
 */
@ApplicationScoped
public class MeasureOutages {

    private static final String WAITING = """
            select count(*) from (
                select from notifications.delivery_step
                where channel = ? and state = 'QUEUED' and (due_at <= ? or attempts > 0) limit ?) waiting""";

    private final UUID run = Ids.next();
    private Database database;
    private PortalRuns runs;
    private OutageRegister register;
    private ProviderContacts contacts;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected MeasureOutages() {}

    @Inject
    MeasureOutages(
            Database database,
            PortalRuns runs,
            OutageRegister register,
            ProviderContacts contacts,
            InstantSource clock) {
        this.database = database;
        this.runs = runs;
        this.register = register;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** A sign of life. If there was none for too long, the portal had been down until now. */
    public void signOfLife() {
        Instant now = Timestamps.storable(clock.instant());
        database.inOwnTransaction(connection -> {
            MeasurementLock.take(connection);
            Optional<LastSign> last = runs.last(connection, OutagePolicy.PORTAL_SILENT);
            if (last.isPresent()
                    && last.get().at().plus(OutagePolicy.PORTAL_SILENT).isBefore(now)) {
                OutageCause cause = last.get().stopped() ? OutageCause.STOPPED : OutageCause.SILENT;
                UUID outage = register.begin(
                        connection, ChannelKind.PORTAL, cause, last.get().at(), now);
                register.end(connection, outage, OutageEnding.BACK, now, now);
            }
            runs.seen(connection, run, now);
            return now;
        });
    }

    /** The last sign of life: this server is being stopped. */
    public void stopping() {
        Instant now = Timestamps.storable(clock.instant());
        database.inOwnTransaction(connection -> {
            runs.stopped(connection, run, now);
            return now;
        });
    }

    /** Notes which channels are down and which are back. */
    public void judgeChannels() {
        Instant now = Timestamps.storable(clock.instant());
        database.inOwnTransaction(connection -> {
            MeasurementLock.take(connection);
            List<ProviderContact> providers = contacts.inUse(connection, now);
            List<Outage> open = register.open(connection);
            for (ChannelKind channel : ChannelKind.choices()) {
                judge(connection, channel, providers, open, now);
            }
            return now;
        });
    }

    private void judge(
            Connection connection, ChannelKind channel, List<ProviderContact> all, List<Outage> open, Instant now)
            throws SQLException {
        List<ProviderContact> providers =
                all.stream().filter(contact -> contact.channel() == channel).toList();
        Optional<Outage> lasting =
                open.stream().filter(outage -> outage.channel() == channel).findFirst();
        ChannelHealth seen = new ChannelHealth(providers, 0);
        if (lasting.isEmpty() && !seen.suspicious()) {
            return;
        }
        ChannelHealth health = new ChannelHealth(providers, waiting(connection, channel, now));
        if (lasting.isEmpty()) {
            Optional<Instant> since = health.downSince(now);
            if (since.isPresent()) {
                register.begin(connection, channel, OutageCause.NOT_TAKEN, since.get(), now);
            }
            return;
        }
        Outage outage = lasting.get();
        Optional<ChannelHealth.End> end = health.endOf(outage.beganAt());
        if (end.isPresent()) {
            register.end(connection, outage.id(), end.get().ending(), end.get().at(), now);
            if (end.get().ending() == OutageEnding.NOTHING_WAITED) {
                contacts.forgetFailures(connection, channel);
            }
        }
    }

    private static int waiting(Connection connection, ChannelKind channel, Instant now) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(WAITING)) {
            count.setString(1, channel.name());
            count.setObject(2, Timestamps.toColumn(now), Types.TIMESTAMP_WITH_TIMEZONE);
            count.setInt(3, OutagePolicy.MESSAGES_WAITING);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
