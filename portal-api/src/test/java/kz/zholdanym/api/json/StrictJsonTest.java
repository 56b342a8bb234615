package kz.zholdanym.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    public record Letter(
            @Nullable String subject,
            @Nullable List<String> files,
            @Nullable List<Mention> mentions) {}

    public record Mention(@Nullable String act) {}

    @Test
    void aRecordIsReadAndWhatIsMissingIsNull() {
        Letter letter = StrictJson.read("{\"subject\": \"Жол\", \"mentions\": [{\"act\": \"155-VII\"}]}", Letter.class);
        assertThat(letter).isEqualTo(new Letter("Жол", null, List.of(new Mention("155-VII"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{\"subject\": ",
                "{\"subject\": \"a\"} x",
                "<xml/>",
                "{'subject': 1}"
            })
    void whatIsNoJsonObjectIsMalformed(String text) {
        assertThat(refusal(text).type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void anUnknownFieldIsNamedAndSoAreTheKnownOnes() {
        assertThat(refusal("{\"subject\": \"a\", \"atachments\": []}").errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("atachments");
                    assertThat(error.arguments()).hasToString("{known=subject, files, mentions}");
                });
    }

    public record Waiting(@Nullable Integer days) {}

    @Test
    void aWholeNumberIsReadWhereOneBelongs() {
        assertThat(StrictJson.read("{\"days\": 3}", Waiting.class)).isEqualTo(new Waiting(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "3.5", "true", "{}", "99999999999"})
    void whatIsNoWholeNumberIsNamed(String value) {
        RequestRefusedException refusal = catchThrowableOfType(
                RequestRefusedException.class, () -> StrictJson.read("{\"days\": " + value + "}", Waiting.class));
        assertThat(refusal.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("days");
            assertThat(error.key()).isEqualTo("number");
        });
    }

    @Test
    void anItemThatIsMissingIsNamed() {
        assertThat(refusal("{\"files\": [null], \"mentions\": [{\"act\": \"a\"}, null]}")
                        .errors())
                .extracting(RequestRefusedException.RequestError::field)
                .containsExactly("files[0]", "mentions[1]");
    }

    @Test
    void everyValueOfAnotherKindIsNamedByItsPath() {
        RequestRefusedException refusal =
                refusal("{\"subject\": {}, \"files\": \"a.pdf\", \"mentions\": [{\"act\": \"a\"}, {\"act\": []}, 5]}");
        assertThat(refusal.errors())
                .extracting(error -> error.field() + " " + error.key())
                .containsExactlyInAnyOrder(
                        "subject string", "files array", "mentions[1].act string", "mentions[2] object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "1.5e3"})
    void aNumberOrATruthValueIsNoText(String value) {
        assertThat(refusal("{\"subject\": " + value + "}").errors())
                .extracting(error -> error.field() + " " + error.key())
                .containsExactly("subject string");
    }

    @Test
    void aNulCharacterIsRefusedBecauseNoDatabaseTakesIt() {
        assertThat(refusal("{\"subject\": \"a\\u0000b\"}").type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void endlessNestingIsRefusedAndBreaksNothing() {
        String deep = "{\"files\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        assertThat(refusal(deep).type()).isIn(ProblemType.MALFORMED_REQUEST, ProblemType.INVALID_INPUT);
    }

    private static RequestRefusedException refusal(String text) {
        return catchThrowableOfType(RequestRefusedException.class, () -> StrictJson.read(text, Letter.class));
    }
}
