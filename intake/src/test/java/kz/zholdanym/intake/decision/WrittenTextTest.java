package kz.zholdanym.intake.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    private static final String KAZAKH = "Сараптама қорытындысын алу және оны бағалау қажет.";
    private static final String RUSSIAN = "Необходимо получить заключение эксперта и оценить его.";

    private final WrittenText written = new WrittenText();

    @Test
    void whatGoesIntoAKazakhLetterIsWrittenInKazakh() {
        written.letter("reasons", RUSSIAN, Language.KK);

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(written::finish)
                .satisfies(refused -> assertThat(((Refusal.InvalidInput) refused.refusal()).errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(tuple("reasons", "decision.language.kk")));
    }

    @Test
    void wordsInTheLanguageOfTheLetterPass() {
        assertThat(written.letter("reasons", " " + KAZAKH, Language.KK)).isEqualTo(KAZAKH);
        assertThat(written.letter("reasons", RUSSIAN, Language.RU)).isEqualTo(RUSSIAN);
        written.finish();
    }
}
