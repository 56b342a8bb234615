package kz.zholdanym.notifications.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.DatabaseException;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.database.Timestamps;

/** Writes down what this server has measured. Written twice, it is the same. For threads that are in no transaction. */
@ApplicationScoped
public class WriteMeasurements {

    private final UUID run = Ids.next();
    private Database database;
    private SendMeasurement measurement;
    private TallyRegister tallies;
    private ProviderContacts contacts;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected WriteMeasurements() {}

    @Inject
    public WriteMeasurements(
            Database database,
            SendMeasurement measurement,
            TallyRegister tallies,
            ProviderContacts contacts,
            InstantSource clock) {
        this.database = database;
        this.measurement = measurement;
        this.tallies = tallies;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @throws DatabaseException if nothing could be written; it will be next time */
    public void write() {
        Instant now = Timestamps.storable(clock.instant());
        List<Tally> totals = measurement.unwritten();
        List<ProviderContact> seen = measurement.takeContacts();
        try {
            database.inOwnTransaction(connection -> {
                MeasurementLock.take(connection);
                tallies.write(connection, run, totals);
                tallies.watchQueues(connection, now.truncatedTo(ChronoUnit.HOURS), now);
                contacts.add(connection, seen, now);
                return totals;
            });
        } catch (DatabaseException unwritten) {
            measurement.giveBack(seen);
            throw unwritten;
        }
        measurement.written(totals, now);
    }
}
