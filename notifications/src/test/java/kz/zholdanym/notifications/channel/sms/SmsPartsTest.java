package kz.zholdanym.notifications.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTest {

    @ParameterizedTest
    @CsvSource({"1,1", "70,1", "71,2", "134,2", "135,3", "201,3", "202,4"})
    void areCountedAsTheNetworkCharges(int characters, int parts) {
        assertThat(SmsParts.count("ә".repeat(characters))).isEqualTo(parts);
    }

    @Test
    void ofAShortTextBearNoHeader() {
        List<byte[]> parts = SmsParts.encode("Сәлем", (byte) 7);

        assertThat(parts).containsExactly("Сәлем".getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void ofALongTextSayWhichOfHowManyTheyAre() {
        List<byte[]> parts = SmsParts.encode("ұ".repeat(100), (byte) 7);

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0)).startsWith(5, 0, 3, 7, 2, 1).hasSize(6 + 67 * 2);
        assertThat(parts.get(1)).startsWith(5, 0, 3, 7, 2, 2).hasSize(6 + 33 * 2);
    }

    @Test
    void neverTearACharacterApart() {
        String text = "а".repeat(66) + "😀" + "б".repeat(10);

        List<byte[]> parts = SmsParts.encode(text, (byte) 1);

        assertThat(parts.get(0)).hasSize(6 + 66 * 2);
        assertThat(parts.get(1)).hasSize(6 + 12 * 2);
    }

    @Test
    void ofATextThatNoPhonePutsTogetherAreRefused() {
        String text = "я".repeat(67 * 255 + 1);

        assertThatThrownBy(() -> SmsParts.encode(text, (byte) 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 parts");
    }
}
