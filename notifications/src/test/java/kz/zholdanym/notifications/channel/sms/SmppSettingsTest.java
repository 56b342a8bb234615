package kz.zholdanym.notifications.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SmppSettingsTest {

    @Test
    void refuseASenderInKazakhOrRussianLettersAndSayWhy() {
        assertThatThrownBy(() -> settings("Жолданым"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Latin letters")
                .hasMessageContaining("Kazakh");
    }

    @Test
    void refuseASenderThatIsTooLongAndSayHowLongItMayBe() {
        assertThatThrownBy(() -> settings("Prokuratura-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The sender of text messages (portal.smpp.sender) has 13 characters; networks carry 11");
    }

    @Test
    void refuseAnEmptySender() {
        assertThatThrownBy(() -> settings("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepThePasswordOutOfLogs() {
        assertThat(settings("Prokuratura").toString()).doesNotContain("secret");
    }

    private static SmppSettings settings(String sender) {
        return new SmppSettings("centre", "centre.example.kz", 2775, "portal", "secret", sender, 10);
    }
}
