package kz.zholdanym.notifications.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.zholdanym.notifications.channel.UnusableSettingException;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmppSettingsTest {

    @Test
    void refuseASenderInKazakhOrRussianLettersAndSayWhyInThreeLanguages() {
        assertThatThrownBy(() -> settings("Жолданым"))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("portal.smpp.sender")
                .hasMessageContaining("қазақ және орыс әріптерін тасымалдамайды")
                .hasMessageContaining("не передают в нём казахские и русские буквы")
                .hasMessageContaining("networks carry no Kazakh or Russian letters");
    }

    @ParameterizedTest
    @CsvSource({
        "Prokuratura-1, networks carry 11 characters",
        "'', must not be empty",
        "' Prokuror', begin or end with a space",
        "12, 3 to 6 digits",
        "1234567, 3 to 6 digits",
        "87010000000, international number",
        "0123456789012, international number",
        "+77010000000, no Kazakh",
        "Пrokuror, no Kazakh",
    })
    void refuseASenderThatNetworksDoNotCarry(String sender, String reason) {
        assertThatThrownBy(() -> settings(sender))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Prokuratura, ALPHANUMERIC, UNKNOWN",
        "115, NETWORK_SPECIFIC, UNKNOWN",
        "1414, NETWORK_SPECIFIC, UNKNOWN",
        "77010000000, INTERNATIONAL, ISDN",
        "1414kz, ALPHANUMERIC, UNKNOWN",
    })
    void tellANameAShortNumberAndASubscribersNumberApart(
            String sender, TypeOfNumber type, NumberingPlanIndicator plan) {
        assertThat(settings(sender).senderId()).isEqualTo(new SenderId(sender, type, plan));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_536})
    void refuseAPortThatThereIsNot(int port) {
        assertThatThrownBy(() -> new SmppSettings("centre", "centre.example.kz", port, "portal", "secret", "Kense", 10))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("portal.smpp.port");
    }

    @Test
    void keepThePasswordOutOfLogs() {
        assertThat(settings("Prokuratura").toString()).doesNotContain("secret");
    }

    private static SmppSettings settings(String sender) {
        return new SmppSettings("centre", "centre.example.kz", 2775, "portal", "secret", sender, 10);
    }
}
