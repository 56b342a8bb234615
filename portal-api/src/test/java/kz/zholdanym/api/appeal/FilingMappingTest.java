package kz.zholdanym.api.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.api.json.JsonFormat;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.appeal.AppealFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingMappingTest {

    private static final String PHOTO = "0198f3a2-7c1e-7d3a-9a51-0f2f6f1f3b10";

    @Test
    void fourFieldsMakeAFiling() {
        AppealFiling filing = filing(
                "{\"language\": \"kk\", \"office\": \"ALMATY\", \"subject\": \"Жол\", \"text\": \"Жол бұзылған\"}");
        assertThat(filing.language()).contains("kk");
        assertThat(filing.office()).contains("ALMATY");
        assertThat(filing.subject()).contains("Жол");
        assertThat(filing.text()).contains("Жол бұзылған");
        assertThat(filing.kind()).isEmpty();
        assertThat(filing.phone()).isEmpty();
        assertThat(filing.channels()).isEmpty();
        assertThat(filing.attachments()).isEmpty();
    }

    @Test
    void channelsAndFilesAreTakenOnceEachAndInOrder() {
        AppealFiling filing =
                filing("{\"channels\": [\"SMS\", \"EMAIL\", \"SMS\", null], \"attachments\": [\"" + PHOTO + "\"]}");
        assertThat(filing.channels()).containsExactly("SMS", "EMAIL");
        assertThat(filing.attachments()).containsExactly(UUID.fromString(PHOTO));
    }

    @Test
    void everyIdThatIsNoneIsNamed() {
        List<String> ids = Arrays.asList(PHOTO, "photo.jpg", null);
        FilingJson sent = new FilingJson(null, null, null, null, null, null, null, null, null, null, null, ids, null);
        assertThatThrownBy(() -> FilingMapping.filing(sent))
                .isInstanceOfSatisfying(
                        RequestRefusedException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(RequestRefusedException.RequestError::field)
                                .containsExactly("attachments[1]", "attachments[2]"));
    }

    @Test
    void aKeyIsOptional() {
        assertThat(FilingMapping.key(null)).isEmpty();
        assertThat(FilingMapping.key("0f8fad5b-d9cb")).contains("0f8fad5b-d9cb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "кілт", "a\u0007"})
    void aKeyThatCannotBeKeptIsRefused(String key) {
        assertThatThrownBy(() -> FilingMapping.key(key)).isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void aKeyOfMoreThan128CharactersIsRefused() {
        assertThatThrownBy(() -> FilingMapping.key("k".repeat(129))).isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void theTextOfAnAppealDoesNotGetIntoLogs() {
        FilingJson sent = JsonFormat.jsonb()
                .fromJson(
                        "{\"office\": \"ALMATY\", \"text\": \"құпия\", \"phone\": \"+77010000001\"}", FilingJson.class);
        assertThat(sent.toString()).contains("ALMATY").doesNotContain("құпия").doesNotContain("7701");
    }

    private static AppealFiling filing(String json) {
        return FilingMapping.filing(JsonFormat.jsonb().fromJson(json, FilingJson.class));
    }
}
