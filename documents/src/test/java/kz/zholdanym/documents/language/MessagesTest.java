package kz.zholdanym.documents.language;

import static kz.zholdanym.law.language.Language.EN;
import static kz.zholdanym.law.language.Language.KK;
import static kz.zholdanym.law.language.Language.RU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private static final LocalDate THU_26_MARCH_2026 = LocalDate.of(2026, 3, 26);

    private final Messages messages = Messages.load(MessagesTest.class, "sample");

    @Test
    void textIsThatOfTheLanguage() {
        assertThat(messages.text(KK, "greeting")).isEqualTo("Сәлеметсіз бе");
        assertThat(messages.text(RU, "greeting")).isEqualTo("Здравствуйте");
        assertThat(messages.text(EN, "greeting")).isEqualTo("Hello");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 жұмыс күні, 1 рабочий день, 1 working day",
        "2, 2 жұмыс күні, 2 рабочих дня, 2 working days",
        "15, 15 жұмыс күні, 15 рабочих дней, 15 working days",
        "21, 21 жұмыс күні, 21 рабочий день, 21 working days"
    })
    void pluralsFollowTheLanguage(int days, String kazakh, String russian, String english) {
        assertThat(messages.text(KK, "days", "days", days)).isEqualTo(kazakh);
        assertThat(messages.text(RU, "days", "days", days)).isEqualTo(russian);
        assertThat(messages.text(EN, "days", "days", days)).isEqualTo(english);
    }

    @Test
    void datesComeInTheFormTheSentenceNeeds() {
        assertThat(messages.text(KK, "due", "due", THU_26_MARCH_2026)).isEqualTo("2026 жылғы 26 наурызға дейін");
        assertThat(messages.text(RU, "due", "due", THU_26_MARCH_2026)).isEqualTo("до 26 марта 2026 года");
        assertThat(messages.text(EN, "due", "due", THU_26_MARCH_2026)).isEqualTo("by 26 March 2026, Thursday");
    }

    @Test
    void momentsAreToldInTheTimeOfAlmaty() {
        assertThat(messages.text(RU, "received", "at", Instant.parse("2026-03-26T04:05:00Z")))
                .isEqualTo("поступило 26 марта 2026 года, 09:05");
    }

    @Test
    void unknownKeyIsAnErrorThatNamesKeyAndLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.text(RU, "farewell"))
                .withMessageContainingAll("farewell", "ru");
    }

    @Test
    void missingArgumentIsAnErrorEvenInsideABranch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.text(KK, "nested", "kind", "other"))
                .withMessageContainingAll("nested", "kk", "name");
    }

    @Test
    void argumentsAreNeverReadAsPatterns() {
        assertThat(messages.text(EN, "nested", "kind", "named", "name", "{0} 'quoted' <b>"))
                .isEqualTo("by {0} 'quoted' <b>");
    }

    @Test
    void pairsMustBePairs() {
        assertThatIllegalArgumentException().isThrownBy(() -> messages.text(EN, "days", "days", 1, "name"));
    }

    @Test
    void bundlesJoinUnlessTheyShareAKey() {
        Messages flawed = Messages.load(MessagesTest.class, "flawed");

        assertThat(messages.and(flawed).keys(EN)).contains("greeting", "both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.and(messages))
                .withMessageContaining("the key");
    }

    @Test
    void bundleThatIsNotThereIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.load(MessagesTest.class, "absent"))
                .withMessageContaining("absent_kk.properties");
    }

    @Test
    void bundleWithAKeyTwiceIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.load(MessagesTest.class, "doubled"))
                .withMessageContainingAll("doubled_ru.properties", "same");
    }

    @Test
    void malformedPatternIsAnErrorThatNamesItsKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.load(MessagesTest.class, "malformed"))
                .withMessageContaining("malformed");
    }

    @Test
    void manyThreadsGetEachTheirOwnText() {
        assertThat(IntStream.range(0, 5_000).parallel().mapToObj(days -> {
                    String text = messages.text(EN, "days", Map.of("days", days));
                    return text.replace(",", "").startsWith(days + " ");
                }))
                .allMatch(Boolean::booleanValue)
                .hasSize(5_000);
    }
}
