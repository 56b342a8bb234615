package kz.zholdanym.notifications.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.database.TestDatabase;
import org.junit.jupiter.api.Test;

class DeviceRegistryTest {

    private final String dana = "dana-" + UUID.randomUUID();
    private final String arman = "arman-" + UUID.randomUUID();
    private final String token = "token-" + UUID.randomUUID();
    private final DeviceRegistry registry =
            new DeviceRegistry(TestDatabase.database(), () -> Instant.parse("2026-11-23T04:00:00Z"));

    @Test
    void renewsTheTokenOfADevice() {
        registry.register(dana, "phone", token, Platform.ANDROID, Language.KK);
        registry.register(dana, "phone", token + "-renewed", Platform.ANDROID, Language.RU);

        assertThat(registry.devicesOf(dana)).singleElement().satisfies(device -> {
            assertThat(device.token()).isEqualTo(token + "-renewed");
            assertThat(device.language()).isEqualTo(Language.RU);
        });
    }

    @Test
    void movesATokenToTheAccountThatRegisteredItLast() {
        registry.register(dana, "shared-phone", token, Platform.IOS, Language.KK);
        registry.register(arman, "shared-phone", token, Platform.IOS, Language.KK);

        assertThat(registry.devicesOf(dana)).isEmpty();
        assertThat(registry.devicesOf(arman)).hasSize(1);
    }

    @Test
    void dropsOnlyOnesOwnDevice() {
        registry.register(dana, "phone", token, Platform.ANDROID, Language.KK);

        assertThat(registry.drop(arman, "phone")).isFalse();
        assertThat(registry.devicesOf(dana)).hasSize(1);
        assertThat(registry.drop(dana, "phone")).isTrue();
        assertThat(registry.devicesOf(dana)).isEmpty();
    }

    @Test
    void tellsWhichOfManyAccountsHaveADevice() {
        registry.register(dana, "phone", token, Platform.ANDROID, Language.KK);
        registry.register(dana, "tablet", token + "-tablet", Platform.ANDROID, Language.KK);

        assertThat(registry.withDevice(List.of(dana, arman))).containsExactly(dana);
        assertThat(registry.withDevice(List.of())).isEmpty();
    }

    @Test
    void doesNotSpellOutTokensInLogs() {
        registry.register(dana, "phone", token, Platform.ANDROID, Language.KK);

        assertThat(registry.devicesOf(dana).toString()).doesNotContain(token);
    }
}
