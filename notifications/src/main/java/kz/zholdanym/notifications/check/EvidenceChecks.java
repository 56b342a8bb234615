package kz.zholdanym.notifications.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.ledger.CheckedChains;
import kz.zholdanym.notifications.ledger.EvidenceCheck;

/**
 * Checks all evidence and keeps what was found. One check runs at a time, on whichever node begins it; each batch of chains
 * is read in a short transaction of its own, so that neither memory nor the database feels how many there are.
 */
@ApplicationScoped
public class EvidenceChecks {

    private static final System.Logger LOG = System.getLogger(EvidenceChecks.class.getName());
    private static final int BATCH = 500;
    private static final Duration SAME_DAY = Duration.ofHours(12);

    private Database database;
    private EvidenceCheck check;
    private CheckRegister register;
    private InstantSource clock;

    @Resource
    private ManagedExecutorService executor;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected EvidenceChecks() {}

    @Inject
    @SuppressWarnings("NullAway") // the container sets the executor
    EvidenceChecks(Database database, EvidenceCheck check, CheckRegister register, InstantSource clock) {
        this.database = database;
        this.check = check;
        this.register = register;
        this.clock = clock;
    }

    /** Begins a check in the background, unless one is running. */
    public void begin(Requester requester) {
        executor.execute(() -> checkNow(Optional.of(requester)));
    }

    /** The check of the day, unless another node has done it or is at it. For threads that are in no transaction. */
    void checkOfTheDay() {
        Instant lately = clock.instant().minus(SAME_DAY);
        if (!database.inOwnTransaction(connection -> register.dailySince(connection, lately))) {
            checkNow(Optional.empty());
        }
    }

    /**
     * Checks everything now. For threads that are in no transaction.
     *
     * @param requester empty for the daily check
     * @return whether it did; false while another check is running
     */
    boolean checkNow(Optional<Requester> requester) {
        return database.inOwnTransaction(held -> {
            boolean ours = CheckLock.take(held);
            if (ours) {
                run(requester);
            }
            return ours;
        });
    }

    /** The latest runs, the newest first. */
    public List<CheckRun> latest(int atMost) {
        return database.inCallersTransaction(connection -> register.latest(connection, atMost));
    }

    private void run(Optional<Requester> requester) {
        UUID run = database.inOwnTransaction(connection -> register.begin(connection, requester, clock.instant()));
        Optional<UUID> after = Optional.empty();
        do {
            Optional<UUID> last = after;
            CheckedChains checked = database.inOwnTransaction(connection -> check.next(connection, last, BATCH));
            checked.breaks().forEach(EvidenceChecks::report);
            database.inOwnTransaction(connection -> {
                register.goOn(connection, run, checked);
                return checked;
            });
            after = checked.last();
        } while (after.isPresent());
        database.inOwnTransaction(connection -> {
            register.end(connection, run, clock.instant());
            return run;
        });
    }

    private static void report(ChainBreak found) {
        LOG.log(
                System.Logger.Level.ERROR,
                "The evidence of notice {0} does not hold from position {1,number,#} on: {2}",
                found.noticeId(),
                found.position(),
                found.fault());
    }
}
