package kz.zholdanym.notifications.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.database.Database;

/** What the register says. It is public. Days are days in Almaty. */
@ApplicationScoped
@Transactional
public class Outages {

    /** As many as are read at once; a year with more has not been a year with a portal. */
    private static final int MOST = 5_000;

    private Database database;
    private OutageRegister register;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected Outages() {}

    @Inject
    Outages(Database database, OutageRegister register) {
        this.database = database;
        this.register = register;
    }

    /** Those of which some part lies on one of these days, both included, the latest first. */
    public List<Outage> overlapping(LocalDate from, LocalDate to) {
        return database.inCallersTransaction(
                connection -> register.overlapping(connection, startOf(from), startOf(to.plusDays(1)), MOST));
    }

    /** Those that last, the first first. */
    public List<Outage> lasting() {
        return database.inCallersTransaction(register::open);
    }

    /** Since when there is a register; empty before anything has been measured. */
    public Optional<Instant> measuredSince() {
        return database.inCallersTransaction(register::measuredSince);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Almaty.ZONE).toInstant();
    }
}
