package kz.zholdanym.notifications.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Ids;
import kz.zholdanym.notifications.notice.IssuedNotice;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.policy.QuietHours;
import kz.zholdanym.notifications.queue.ClaimedStep;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Settlement;
import org.jspecify.annotations.Nullable;

/** Takes what is due for one channel, sends it and writes down the outcome. Used by many threads at once. */
final class ChannelDispatch {

    /** So that a window stays full while the first of a batch are answered and the last are begun. */
    private static final int WINDOWS_IN_A_BATCH = 4;

    private final ChannelKind channel;
    private final DispatchSettings settings;
    private final int batch;
    private final Database database;
    private final DeliveryQueue queue;
    private final IssuedNotices notices;
    private final ResultWriter results;
    private final StepSender sender;
    private final QuietHours quietHours;
    private final InstantSource clock;

    ChannelDispatch(
            ChannelKind channel,
            DispatchSettings settings,
            Database database,
            DeliveryQueue queue,
            IssuedNotices notices,
            ResultWriter results,
            StepSender sender,
            QuietHours quietHours,
            InstantSource clock) {
        this.channel = channel;
        this.settings = settings;
        this.batch = Math.max(settings.batch(), sender.window() * WINDOWS_IN_A_BATCH);
        this.database = database;
        this.queue = queue;
        this.notices = notices;
        this.results = results;
        this.sender = sender;
        this.quietHours = quietHours;
        this.clock = clock;
    }

    /**
     * One batch, as much of it under way at once as the provider takes. Between the two transactions none is held: the first
     * says that the steps are being sent, so that a server that dies after it leaves them in doubt and never silently sends
     * them twice.
     *
     * @param stopping asked before each message; what is left is given back then
     * @return how many steps were taken
     */
    int round(BooleanSupplier stopping) {
        Instant now = clock.instant();
        int atMost = sender.available(batch);
        if (atMost == 0) {
            return 0;
        }
        Batch claimed = claim(now, atMost);
        if (claimed.steps().isEmpty()) {
            return 0;
        }
        Instant lastStart = now.plus(settings.lease()).minus(settings.reserve());
        List<Supplier<StepResult>> underWay = new ArrayList<>();
        for (ClaimedStep step : claimed.steps()) {
            boolean send = !stopping.getAsBoolean() && clock.instant().isBefore(lastStart);
            underWay.add(
                    send
                            ? begin(step, claimed.notices().get(step.noticeId()))
                            : settled(new StepResult(Settlement.givenBack(step, clock.instant()), List.of())));
        }
        List<StepResult> done = underWay.stream().map(Supplier::get).toList();
        database.inOwnTransaction(connection -> {
            results.write(connection, done, clock.instant());
            return done;
        });
        return claimed.steps().size();
    }

    /** However it came to be due now, a retry or a full queue: quiet hours are kept. */
    private Supplier<StepResult> begin(ClaimedStep step, @Nullable IssuedNotice issued) {
        Instant now = clock.instant();
        Instant allowed = issued == null
                ? now
                : quietHours.allow(
                        now,
                        channel,
                        issued.notice().kind().policy(),
                        issued.notice().tellBy());
        return allowed.isAfter(now) ? settled(Verdicts.postponed(step, allowed, now)) : sender.begin(step, issued);
    }

    private static Supplier<StepResult> settled(StepResult result) {
        return () -> result;
    }

    private Batch claim(Instant now, int atMost) {
        UUID claim = Ids.next();
        return database.inOwnTransaction(connection -> {
            List<ClaimedStep> steps = queue.claim(connection, channel, claim, atMost, now, now.plus(settings.lease()));
            return new Batch(
                    steps,
                    steps.isEmpty()
                            ? Map.of()
                            : notices.find(
                                    connection,
                                    steps.stream().map(ClaimedStep::noticeId).toList()));
        });
    }

    private record Batch(List<ClaimedStep> steps, Map<UUID, IssuedNotice> notices) {}
}
