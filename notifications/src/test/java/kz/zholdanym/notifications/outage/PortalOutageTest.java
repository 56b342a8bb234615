package kz.zholdanym.notifications.outage;

import static kz.zholdanym.notifications.outage.OutageScene.MON;
import static kz.zholdanym.notifications.outage.OutageScene.MON_09_00;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.database.DatabaseException;
import org.junit.jupiter.api.Test;

class PortalOutageTest {

    private static final Duration BEAT = Duration.ofSeconds(15);

    private final OutageScene scene = new OutageScene();
    private final MeasureOutages server = scene.server();

    @Test
    void thereIsNoneBeforeTheFirstServerHasRun() {
        server.signOfLife();

        assertThat(scene.register()).isEmpty();
        assertThat(scene.outages.measuredSince()).contains(MON_09_00);
    }

    @Test
    void theTimeWithoutASignOfLifeIsAnOutage() {
        server.signOfLife();
        scene.passes(Duration.ofMinutes(40));
        server.signOfLife();

        assertThat(scene.register()).singleElement().satisfies(outage -> {
            assertThat(outage.channel()).isEqualTo(ChannelKind.PORTAL);
            assertThat(outage.cause()).isEqualTo(OutageCause.SILENT);
            assertThat(outage.beganAt()).isEqualTo(MON_09_00);
            assertThat(outage.endedAt()).contains(MON_09_00.plus(Duration.ofMinutes(40)));
        });
    }

    @Test
    void aShortSilenceIsNone() {
        server.signOfLife();
        scene.passes(OutagePolicy.PORTAL_SILENT);
        server.signOfLife();

        assertThat(scene.register()).isEmpty();
    }

    @Test
    void thereIsNoneWhileAnyServerLives() {
        MeasureOutages other = scene.server();
        server.signOfLife();
        for (int beats = 0; beats < 20; beats++) {
            other.signOfLife();
            scene.passes(BEAT);
        }
        server.signOfLife();

        assertThat(scene.register()).isEmpty();
    }

    @Test
    void aServerThatSaidThatItStopsIsToldApart() {
        server.signOfLife();
        server.stopping();
        scene.passes(Duration.ofMinutes(10));
        scene.server().signOfLife();

        assertThat(scene.register()).extracting(Outage::cause).containsExactly(OutageCause.STOPPED);
    }

    @Test
    void oneServerThatFellSilentBesideOneThatStoppedIsNoOrderlyStop() {
        MeasureOutages other = scene.server();
        other.signOfLife();
        server.signOfLife();
        scene.passes(BEAT);
        server.stopping();
        scene.passes(Duration.ofMinutes(10));
        server.signOfLife();

        assertThat(scene.register()).extracting(Outage::cause).containsExactly(OutageCause.SILENT);
    }

    @Test
    void aServerThatFellSilentLongBeforeTheStopDoesNotCount() {
        MeasureOutages other = scene.server();
        other.signOfLife();
        for (int beats = 0; beats < 20; beats++) {
            server.signOfLife();
            scene.passes(BEAT);
        }
        server.stopping();
        scene.passes(Duration.ofMinutes(10));
        scene.server().signOfLife();

        assertThat(scene.register()).extracting(Outage::cause).containsExactly(OutageCause.STOPPED);
    }

    @Test
    void serversThatComeBackTogetherNoteItOnce() {
        server.signOfLife();
        scene.passes(Duration.ofMinutes(5));
        scene.server().signOfLife();
        scene.server().signOfLife();
        server.signOfLife();

        assertThat(scene.register()).hasSize(1);
    }

    @Test
    void itIsFoundOnEveryDayItFellOnAndOnNoOther() {
        scene.now = Instant.parse("2026-11-23T18:50:00Z"); // Monday 23:50 in Almaty
        server.signOfLife();
        scene.passes(Duration.ofMinutes(20));
        server.signOfLife();

        assertThat(scene.outages.overlapping(MON, MON)).hasSize(1);
        assertThat(scene.outages.overlapping(MON.plusDays(1), MON.plusDays(3))).hasSize(1);
        assertThat(scene.outages.overlapping(MON.minusDays(9), MON.minusDays(1)))
                .isEmpty();
        assertThat(scene.outages.overlapping(MON.plusDays(2), MON.plusDays(2))).isEmpty();
    }

    @Test
    void theRegisterCannotBeChanged() {
        server.signOfLife();
        scene.passes(Duration.ofMinutes(5));
        server.signOfLife();

        assertThatThrownBy(() -> scene.execute("update notifications.outage set began_at = now()"))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> scene.execute("delete from notifications.outage_end"))
                .isInstanceOf(DatabaseException.class);
    }
}
