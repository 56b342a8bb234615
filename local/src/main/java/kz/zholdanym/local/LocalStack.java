package kz.zholdanym.local;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kz.zholdanym.local.database.LocalPostgres;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.identity.LocalKeycloak;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.process.Folders;
import kz.zholdanym.local.process.ProcessRegister;
import kz.zholdanym.local.process.StartFailure;
import kz.zholdanym.local.server.LocalWildFly;

/**
 * Everything the portal needs, and the portal itself, on this machine. {@link #start} returns when all parts are ready;
 * {@link #close} leaves no process behind. Not for use by several threads, but {@code close} may be called from any.
 */
public final class LocalStack implements AutoCloseable {
    private final LocalStackSettings settings;
    private final InstantSource clock;
    private final Consumer<String> progress;
    private final Closing closing = new Closing();
    private final Inbox inbox;
    private final FaultPlan faults = new FaultPlan();
    private final List<CompletableFuture<String>> ends = new ArrayList<>();
    private volatile Optional<LocalWildFly> server = Optional.empty();
    private volatile Optional<StandIns> standIns = Optional.empty();

    /** A stack that tells its progress on the standard output. */
    public LocalStack(LocalStackSettings settings) {
        this(settings, InstantSource.system(), new ElapsedTime(System.out));
    }

    /**
     * A stack.
     *
     * @param clock when messages arrived
     * @param progress told a line whenever a part is ready
     */
    public LocalStack(LocalStackSettings settings, InstantSource clock, Consumer<String> progress) {
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
        this.inbox = new Inbox(clock);
    }

    /**
     * Starts all parts, independent ones at the same time, and waits until they are ready.
     *
     * @throws StartFailure saying what to do, when a part does not start; nothing is left running then
     */
    public void start() {
        ProcessRegister register = ProcessRegister.open(settings.dataFolder());
        closing.add(register);
        List<Runnable> independent = new ArrayList<>();
        if (settings.parts().contains(Part.KEYCLOAK)) {
            independent.add(() -> startKeycloak(register));
        }
        independent.add(() -> {
            startStandIns();
            startDatabase();
            startServer(register);
        });
        ParallelStart.run(independent, this::close);
    }

    /** Stops the portal in order and starts it again, on the same data. */
    public void restartServer() {
        requireServer().close();
        startServer();
    }

    /** Ends the portal without warning, as a crash of its machine would; everything else goes on. */
    public void killServer() {
        requireServer().kill();
    }

    /** Starts the portal again after {@link #killServer}, and waits until it is ready. */
    public void startServer() {
        requireServer().start();
        requireServer().awaitReady();
        progress.accept("Portal started again");
    }

    /** Stops everything that was started; may be called during a start and more than once. */
    @Override
    public void close() {
        closing.closeAll();
    }

    /** Completes with a sentence when Keycloak or the portal has ended, whoever ended it. */
    public CompletableFuture<String> end() {
        return CompletableFuture.anyOf(ends.toArray(CompletableFuture<?>[]::new))
                .thenApply(String::valueOf);
    }

    /** Where its parts are found. */
    public Addresses addresses() {
        return settings.addresses();
    }

    /** What arrived by SMS, e-mail and push. */
    public Inbox inbox() {
        return inbox;
    }

    /** What is to go wrong in sending. */
    public FaultPlan faults() {
        return faults;
    }

    /** Lets the provider that the portal prefers for a channel go away: it drops its connections and takes no others. */
    public void loseProvider(Channel channel) {
        requireStandIns().preferred(channel).close();
    }

    /** Lets it listen again after {@link #loseProvider}; does nothing if it does. */
    public void restoreProvider(Channel channel) {
        requireStandIns().preferred(channel).comeBack();
    }

    /** The settings it was made from. */
    public LocalStackSettings settings() {
        return settings;
    }

    /** Deletes all data of a stack that does not run: databases, realm, logs. */
    public static void deleteData(LocalStackSettings settings) {
        // refuses when a living stack uses the folder
        ProcessRegister.open(settings.dataFolder()).close();
        Folders.delete(settings.dataFolder());
    }

    private void startKeycloak(ProcessRegister register) {
        LocalKeycloak keycloak = closing.add(LocalKeycloak.start(
                settings.keycloak().orElseThrow(),
                settings.dataFolder(),
                settings.ports().keycloak(),
                addresses().portal(),
                register,
                progress));
        keycloak.awaitReady();
        watch(keycloak.onExit(), "Keycloak has ended");
        progress.accept("Keycloak is ready");
    }

    private void startStandIns() {
        if (settings.parts().contains(Part.STAND_INS)) {
            standIns = Optional.of(closing.add(StandIns.start(settings.ports(), inbox, faults, clock)));
            progress.accept("SMS, e-mail and push stand-ins are ready");
        }
    }

    private void startDatabase() {
        if (settings.parts().contains(Part.DATABASE)) {
            closing.add(
                    LocalPostgres.start(settings.dataFolder(), settings.ports().database()));
            progress.accept("PostgreSQL is ready");
        }
    }

    private void startServer(ProcessRegister register) {
        if (settings.parts().contains(Part.SERVER)) {
            LocalWildFly wildFly = closing.add(new LocalWildFly(
                    settings.server().orElseThrow(),
                    settings.application().orElseThrow(),
                    settings.dataFolder(),
                    settings.ports().http(),
                    addresses().readiness(),
                    new PortalEnvironment(settings).variables(),
                    settings.serverProperties(),
                    register));
            server = Optional.of(wildFly);
            wildFly.start();
            wildFly.awaitReady();
            watch(wildFly.onExit(), "The portal's server has ended");
            progress.accept("Portal is ready");
        }
    }

    private synchronized void watch(CompletableFuture<?> exit, String sentence) {
        ends.add(exit.thenApply(unused -> sentence));
    }

    private StandIns requireStandIns() {
        return standIns.orElseThrow(() -> new IllegalStateException("This stack has no stand-ins"));
    }

    private LocalWildFly requireServer() {
        return server.orElseThrow(() -> new IllegalStateException("This stack has no server"));
    }
}
