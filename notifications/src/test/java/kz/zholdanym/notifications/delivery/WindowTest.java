package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.junit.jupiter.api.Test;

/** A batch whose messages are all under way at once. */
class WindowTest {

    private static final SendOutcome THROTTLED =
            new SendOutcome.TemporaryFailure("throttled", Optional.of(Duration.ofSeconds(2)));

    private final DeliveryScene scene = new DeliveryScene();
    private final HeldChannel held = new HeldChannel();
    private final Providers providers = new Providers(List.of(held), 0, scene.now);
    private final ChannelDispatch dispatch = scene.dispatch(ChannelKind.SMS, providers);

    @Test
    void isHandedOverWholeBeforeTheFirstAnswer() {
        List<UUID> notices = issue(5);
        held.whenBegun(() -> {
            if (held.begun.size() == 5) {
                answerAll();
            }
        });

        assertThat(dispatch.round(() -> false)).isEqualTo(5);

        assertThat(notices).allMatch(notice -> scene.stateOf(notice).equals("ACCEPTED"));
        assertThat(notices).allMatch(scene::chainIsWhole);
    }

    @Test
    void leavesEachMessageInDoubtThatALostConnectionDidNotAnswer() {
        List<UUID> notices = issue(6);
        held.whenBegun(() -> {
            if (held.begun.size() == 6) {
                accept(0);
                accept(3);
                held.answers.forEach(answer -> answer.complete(new SendOutcome.InDoubt("connection lost")));
            }
        });

        dispatch.round(() -> false);

        assertThat(notices.stream().map(scene::eventsOf))
                .filteredOn(List.of("IN_DOUBT")::equals)
                .hasSize(4);
        assertThat(notices.stream().map(scene::stateOf))
                .filteredOn("ACCEPTED"::equals)
                .hasSize(2);
    }

    @Test
    void isNotGoneOnWithOnceTheProviderAsksForAPause() {
        List<UUID> notices = issue(6);
        held.whenBegun(() -> {
            if (held.begun.size() == 3) {
                held.answers.get(0).complete(THROTTLED);
                accept(1);
                accept(2);
            }
        });

        dispatch.round(() -> false);

        assertThat(held.begun).hasSize(3);
        assertThat(notices.stream().map(scene::stateOf))
                .filteredOn("QUEUED"::equals)
                .hasSize(4);
        assertThat(notices.stream().map(scene::eventsOf))
                .as("nothing happened to what was given back")
                .filteredOn(List::isEmpty)
                .hasSize(3);
        assertThat(dispatch.round(() -> false)).as("before the pause is over").isZero();
    }

    @Test
    void ofThrottledMessagesIsOneAnswerAndDoesNotSetTheProviderAside() {
        Provider provider = new Provider(held, new RateLimit(0, scene.now));
        for (int i = 0; i < 2 * SwitchPolicy.FAILURES_IN_A_ROW; i++) {
            provider.began(scene.now);
        }
        scene.passes(Duration.ofSeconds(1));

        for (int i = 0; i < 2 * SwitchPolicy.FAILURES_IN_A_ROW; i++) {
            provider.ended(THROTTLED, Duration.ofSeconds(1), scene.now);
        }

        assertThat(provider.available(scene.now)).isZero();
        assertThat(provider.trusted(scene.now)).isTrue();
    }

    private List<UUID> issue(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> scene.issue(Language.KK, ChannelKind.SMS))
                .toList();
    }

    private void accept(int message) {
        held.answers
                .get(message)
                .complete(new SendOutcome.Accepted(
                        List.of("id-" + held.begun.get(message).stepId()), "ok"));
    }

    private void answerAll() {
        IntStream.range(0, held.answers.size()).forEach(this::accept);
    }
}
