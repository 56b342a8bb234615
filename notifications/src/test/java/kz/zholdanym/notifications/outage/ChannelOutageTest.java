package kz.zholdanym.notifications.outage;

import static kz.zholdanym.notifications.outage.OutageScene.MON_09_00;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.junit.jupiter.api.Test;

class ChannelOutageTest {

    private static final Duration SIX_MINUTES = Duration.ofMinutes(6);

    private final OutageScene scene = new OutageScene();
    private final MeasureOutages server = scene.server();

    @Test
    void aChannelThatTakesNothingWhileMessagesWaitIsDownFromTheFirstOfThem() {
        scene.uses("centre");
        scene.waiting(2);
        scene.failing("centre", 3);
        judgedAfter(SIX_MINUTES, "centre");

        assertThat(scene.register()).singleElement().satisfies(outage -> {
            assertThat(outage.channel()).isEqualTo(ChannelKind.SMS);
            assertThat(outage.cause()).isEqualTo(OutageCause.NOT_TAKEN);
            assertThat(outage.beganAt()).isEqualTo(MON_09_00);
            assertThat(outage.endedAt()).isEmpty();
        });
        assertThat(scene.outages.lasting()).hasSize(1);
    }

    @Test
    void itIsBackWhenAProviderAnswers() {
        down();
        scene.passes(SIX_MINUTES);
        scene.answering("centre");
        Instant answered = scene.now;
        scene.passes(Duration.ofSeconds(15));
        server.judgeChannels();

        assertThat(scene.register()).singleElement().satisfies(outage -> {
            assertThat(outage.endedAt()).contains(answered);
            assertThat(outage.ending()).contains(OutageEnding.BACK);
        });
        assertThat(scene.outages.lasting()).isEmpty();
    }

    @Test
    void aShortFailureIsNone() {
        scene.uses("centre");
        scene.waiting(2);
        scene.failing("centre", 9);
        scene.passes(Duration.ofMinutes(4));
        server.judgeChannels();

        assertThat(scene.register()).isEmpty();
    }

    @Test
    void oneMessageThatNobodyTakesMayBeTheMessageItself() {
        scene.uses("centre");
        scene.waiting(1);
        scene.failing("centre", 9);
        judgedAfter(SIX_MINUTES, "centre");

        assertThat(scene.register()).isEmpty();
    }

    @Test
    void thereIsNoneWhileAnotherProviderTakesOver() {
        scene.uses("centre", "reserve");
        scene.waiting(2);
        scene.failing("centre", 9);
        scene.passes(SIX_MINUTES);
        scene.answering("reserve");
        server.judgeChannels();

        assertThat(scene.register()).isEmpty();
    }

    @Test
    void withTwoProvidersItIsDownSinceTheSecondFailed() {
        scene.uses("centre", "reserve");
        scene.waiting(2);
        scene.failing("centre", 5);
        scene.passes(Duration.ofMinutes(3));
        scene.failing("reserve", 5);
        Instant second = scene.now;
        judgedAfter(SIX_MINUTES, "centre");

        assertThat(scene.register()).extracting(Outage::beganAt).containsExactly(second);
    }

    @Test
    void onceNothingWaitsTheLastFailureIsTheEnd() {
        down();
        scene.passes(SIX_MINUTES);
        scene.failing("centre", 1);
        Instant last = scene.now;
        scene.passes(Duration.ofHours(2));
        scene.failing("centre", 0);
        scene.waiting(0);
        server.judgeChannels();

        assertThat(scene.register()).singleElement().satisfies(outage -> {
            assertThat(outage.endedAt()).contains(last);
            assertThat(outage.ending()).contains(OutageEnding.NOTHING_WAITED);
        });

        scene.waiting(2);
        server.judgeChannels();
        assertThat(scene.register())
                .as("what failed before says nothing of now")
                .hasSize(1);
    }

    @Test
    void judgingAgainOrAfterARestartNotesNothingTwice() {
        down();
        server.judgeChannels();
        scene.server().judgeChannels();
        scene.passes(SIX_MINUTES);
        scene.answering("centre");
        server.judgeChannels();
        scene.server().judgeChannels();

        assertThat(scene.register()).hasSize(1);
    }

    private void down() {
        scene.uses("centre");
        scene.waiting(2);
        scene.failing("centre", 3);
        judgedAfter(SIX_MINUTES, "centre");
    }

    private void judgedAfter(Duration time, String provider) {
        scene.passes(time);
        scene.failing(provider, 2);
        server.judgeChannels();
    }
}
