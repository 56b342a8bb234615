package kz.zholdanym.intake.decision;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.intake.letter.LetterTexts;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTextsTest {

    @Test
    void standInThreeLanguages() {
        assertThat(BundleCompleteness.problems(DecisionTexts.messages())).isEmpty();
        assertThat(BundleCompleteness.problems(LetterTexts.MESSAGES)).isEmpty();
        assertThat(BundleCompleteness.problems(Messages.load(DecisionLetter.class, "decision-letter")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void sayOfEveryKindWhatWasDecided(DecisionKind kind) {
        for (Language language : Language.values()) {
            assertThat(DecisionTexts.heading(kind, language)).isNotBlank().doesNotContain("{");
            assertThat(DecisionTexts.statement(kind, SampleContents.of(kind), language))
                    .isNotBlank()
                    .doesNotContain("{", "null", "OBTAIN", "CRIME", "EXPERT");
        }
    }

    @Test
    void readNaturally() {
        assertThat(DecisionTexts.statement(
                        DecisionKind.TERM_EXTENDED, SampleContents.of(DecisionKind.TERM_EXTENDED), Language.KK))
                .startsWith("Жолданымды қарау мерзімі 2026 жылғы 20 мамырдан 2026 жылғы 5 маусымға ұзартылды:");
        assertThat(DecisionTexts.statement(
                        DecisionKind.TERM_EXTENDED, SampleContents.of(DecisionKind.TERM_EXTENDED), Language.RU))
                .startsWith("Срок рассмотрения обращения продлён с 20 мая 2026 года до 5 июня 2026 года:");
        assertThat(DecisionTexts.statement(
                        DecisionKind.INSPECTION_SUSPENDED,
                        SampleContents.of(DecisionKind.INSPECTION_SUSPENDED),
                        Language.KK))
                .contains("2026 жылғы 18 мамырдан бастап тоқтатыла тұрды: сараптама тағайындалды");
    }
}
