package kz.zholdanym.notifications.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.notice.IssuedNotice;
import kz.zholdanym.notifications.queue.ClaimedStep;
import kz.zholdanym.notifications.queue.Settlement;
import kz.zholdanym.notifications.template.ComposedNotice;
import kz.zholdanym.notifications.template.NoticeTexts;
import kz.zholdanym.notifications.template.TemplateMark;
import org.jspecify.annotations.Nullable;

/** Carries out one step on one channel, outside any transaction. */
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

    /** @param issued null if the addressee has been erased */
    StepResult send(ClaimedStep step, @Nullable IssuedNotice issued) {
        if (issued == null) {
            return Verdicts.unreachable(step, "The addressee has been erased", clock.instant());
        }
        List<Target> addresses;
        ComposedNotice composed;
        try {
            addresses = targets.of(issued, step.channel());
            composed = texts.compose(issued.notice(), issued.recipient().language(), step.channel());
        } catch (RuntimeException ours) {
            LOG.log(System.Logger.Level.ERROR, "Step " + step.id() + " could not be composed", ours);
            return verdicts.notComposed(step, "Not composed: " + ours.getClass().getSimpleName(), clock.instant());
        }
        if (addresses.isEmpty()) {
            return Verdicts.unreachable(step, "No address that this channel reaches", clock.instant());
        }
        Optional<Channel> provider = providers.choose(clock.instant(), step.attempt());
        if (provider.isEmpty()) {
            Instant now = clock.instant();
            return new StepResult(Settlement.givenBack(step, now.plus(NO_PROVIDER_PAUSE)), List.of());
        }
        List<Attempt> attempts = new ArrayList<>();
        for (Target target : addresses) {
            attempts.add(attempt(
                    provider.get(),
                    target,
                    new OutgoingMessage(
                            step.id(), target.address(), issued.recipient().language(), composed.content()),
                    composed.template()));
        }
        forgetAddressesThatAreGone(step, attempts);
        return verdicts.of(step, attempts, clock.instant());
    }

    private Attempt attempt(Channel channel, Target target, OutgoingMessage message, TemplateMark template) {
        Sha256 fingerprint = Sha256.of(message.content().exactText().getBytes(StandardCharsets.UTF_8));
        Instant sentAt = clock.instant();
        SendOutcome outcome;
        try {
            outcome = channel.send(message);
        } catch (RuntimeException unexpected) {
            // what a library throws may hold the text or the address: only its kind is told
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0} failed in an unexpected way: {1}",
                    message,
                    unexpected.getClass().getName());
            outcome = new SendOutcome.InDoubt(unexpected.getClass().getSimpleName());
        }
        Instant endedAt = clock.instant();
        providers.ended(channel, outcome, Duration.between(sentAt, endedAt), endedAt);
        return new Attempt(target, channel.provider(), fingerprint, template, sentAt, endedAt, outcome);
    }

    private void forgetAddressesThatAreGone(ClaimedStep step, List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            if (attempt.outcome() instanceof SendOutcome.PermanentFailure failure && failure.addressIsGone()) {
                targets.gone(step.channel(), attempt.target());
            }
        }
    }
}
