package kz.zholdanym.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.notice.IssuedNotice;
import kz.zholdanym.notifications.queue.ClaimedStep;
import kz.zholdanym.notifications.queue.Settlement;
import kz.zholdanym.notifications.reason.EvidenceReason;
import kz.zholdanym.notifications.template.ComposedNotice;
import kz.zholdanym.notifications.template.NoticeTexts;
import org.jspecify.annotations.Nullable;

/** Carries out steps on one channel, outside any transaction; as many at once as the provider takes. */
final class StepSender {

    private static final System.Logger LOG = System.getLogger(StepSender.class.getName());

    /** Until a provider may be given messages again that was to be spared. */
    private static final Duration NO_PROVIDER_PAUSE = Duration.ofSeconds(1);

    private final Providers providers;
    private final NoticeTexts texts;
    private final Targets targets;
    private final Verdicts verdicts;
    private final InstantSource clock;

    StepSender(Providers providers, NoticeTexts texts, Targets targets, Verdicts verdicts, InstantSource clock) {
        this.providers = providers;
        this.texts = texts;
        this.targets = targets;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** How many steps may be begun now, at most as many as asked. */
    int available(int atMost) {
        return providers.available(atMost, clock.instant());
    }

    /** How many messages may wait for a provider's answer at once. */
    int window() {
        return providers.window();
    }

    /**
     * Hands over the messages of a step, and waits only for room in the provider's window.
     *
     * @param issued null if the addressee has been erased
     * @return waits for the answers, a bounded time, and tells what came of the step
     */
    Supplier<StepResult> begin(ClaimedStep step, @Nullable IssuedNotice issued) {
        if (issued == null) {
            return settled(Verdicts.unreachable(step, EvidenceReason.ADDRESSEE_ERASED, clock.instant()));
        }
        List<Target> addresses;
        ComposedNotice composed;
        try {
            addresses = targets.of(issued, step.channel());
            composed = texts.compose(issued.notice(), issued.recipient().language(), step.channel());
        } catch (RuntimeException ours) {
            LOG.log(System.Logger.Level.ERROR, "Step " + step.id() + " could not be composed", ours);
            return settled(verdicts.notComposed(step, ours.getClass(), clock.instant()));
        }
        if (addresses.isEmpty()) {
            return settled(Verdicts.unreachable(step, EvidenceReason.NO_ADDRESS, clock.instant()));
        }
        Optional<Channel> provider = providers.choose(clock.instant(), step.attempt());
        if (provider.isEmpty()) {
            Instant now = clock.instant();
            return settled(new StepResult(Settlement.givenBack(step, now.plus(NO_PROVIDER_PAUSE)), List.of()));
        }
        List<AttemptUnderWay> attempts = new ArrayList<>();
        for (Target target : addresses) {
            OutgoingMessage message = new OutgoingMessage(
                    step.id(), target.address(), issued.recipient().language(), composed.content());
            attempts.add(AttemptUnderWay.begin(provider.get(), target, message, composed.template(), providers, clock));
        }
        return () -> result(step, attempts);
    }

    private StepResult result(ClaimedStep step, List<AttemptUnderWay> underWay) {
        List<Attempt> attempts = underWay.stream().map(AttemptUnderWay::await).toList();
        forgetAddressesThatAreGone(step, attempts);
        return verdicts.of(step, attempts, clock.instant());
    }

    private static Supplier<StepResult> settled(StepResult result) {
        return () -> result;
    }

    private void forgetAddressesThatAreGone(ClaimedStep step, List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            if (attempt.outcome() instanceof SendOutcome.PermanentFailure failure && failure.addressIsGone()) {
                targets.gone(step.channel(), attempt.target());
            }
        }
    }
}
