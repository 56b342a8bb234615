package kz.zholdanym.notifications.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.Channel;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;
import kz.zholdanym.notifications.template.TemplateMark;

/** A message that has been handed to a provider and perhaps not been answered yet. */
final class AttemptUnderWay {

    private static final System.Logger LOG = System.getLogger(AttemptUnderWay.class.getName());

    /** Longer than any channel waits itself. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final Channel channel;
    private final Target target;
    private final OutgoingMessage message;
    private final TemplateMark template;
    private final Instant sentAt;
    private final InstantSource clock;
    private final CompletableFuture<Attempt> end;

    private AttemptUnderWay(
            Channel channel,
            Target target,
            OutgoingMessage message,
            TemplateMark template,
            Providers providers,
            InstantSource clock) {
        this.channel = channel;
        this.target = target;
        this.message = message;
        this.template = template;
        this.clock = clock;
        this.sentAt = clock.instant();
        this.end = answer().thenApply(outcome -> {
            Attempt attempt = ended(outcome);
            providers.ended(channel, outcome, Duration.between(sentAt, attempt.endedAt()), attempt.endedAt());
            return attempt;
        });
    }

    /** Hands the message over; the provider is told of the answer as soon as it comes, by whatever thread brings it. */
    static AttemptUnderWay begin(
            Channel channel,
            Target target,
            OutgoingMessage message,
            TemplateMark template,
            Providers providers,
            InstantSource clock) {
        return new AttemptUnderWay(channel, target, message, template, providers, clock);
    }

    private CompletableFuture<SendOutcome> answer() {
        try {
            return channel.begin(message).exceptionally(this::unexpected);
        } catch (RuntimeException thrown) {
            return CompletableFuture.completedFuture(unexpected(thrown));
        }
    }

    /** What a library throws may hold the text or the address: only its kind is told. */
    private SendOutcome unexpected(Throwable thrown) {
        LOG.log(
                System.Logger.Level.ERROR,
                "{0} failed in an unexpected way: {1}",
                message,
                thrown.getClass().getName());
        return new SendOutcome.InDoubt(EvidenceReason.UNEXPECTED.detail(
                Map.of("error", thrown.getClass().getSimpleName())));
    }

    /** Waits for the answer. Where it does not come, or the thread is to stop, the message is in doubt. */
    Attempt await() {
        try {
            return end.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return inDoubt(EvidenceReason.SERVER_STOPPED.detail());
        } catch (TimeoutException | ExecutionException unanswered) {
            return inDoubt(EvidenceReason.NO_ANSWER.detail());
        }
    }

    /** Unless the answer has come at the last moment. */
    private Attempt inDoubt(String reason) {
        Attempt doubt = ended(new SendOutcome.InDoubt(reason));
        return end.isCompletedExceptionally() ? doubt : end.getNow(doubt);
    }

    private Attempt ended(SendOutcome outcome) {
        Sha256 fingerprint = Sha256.of(message.content().exactText().getBytes(StandardCharsets.UTF_8));
        return new Attempt(target, channel.provider(), fingerprint, template, sentAt, clock.instant(), outcome);
    }
}
