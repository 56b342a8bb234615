package kz.zholdanym.intake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;

/** Article 24(7). */
class AnswerGateTest {

    private static final String REASONS = "Тексеру барысында мынадай мән-жайлар анықталды. ".repeat(3);
    private static final Optional<AnswerOutcome> REFUSED = Optional.of(AnswerOutcome.REFUSED);

    @Test
    void aReasonedAnswerInTheLanguageOfTheAppealMayLeave() {
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.RU), REASONS, 1, Language.RU))
                .isEmpty();
    }

    @Test
    void theStateLanguageIsAlwaysRight() {
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.KK), REASONS, 1, Language.RU))
                .isEmpty();
    }

    @Test
    void aThirdLanguageIsWrong() {
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.RU), REASONS, 1, Language.KK))
                .containsExactly(AnswerDefect.WRONG_LANGUAGE);
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.EN), REASONS, 1, Language.RU))
                .containsExactly(AnswerDefect.WRONG_LANGUAGE);
    }

    @Test
    void reasonsOfBlanksAreNone() {
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.KK), " \n".repeat(200), 1, Language.KK))
                .containsExactly(AnswerDefect.NO_REASONS);
    }

    @Test
    void dotsAreNoReasons() {
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.RU), ".".repeat(500), 1, Language.RU))
                .containsExactly(AnswerDefect.NO_REASONS);
    }

    @Test
    void aRussianTextUnderAKazakhLabelIsInTheWrongLanguage() {
        String russian = "Проверкой установлено, что работодатель не выплачивал заработную плату. ".repeat(2);
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.KK), russian, 1, Language.KK))
                .containsExactly(AnswerDefect.WRONG_LANGUAGE);
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.RU), russian, 1, Language.RU))
                .isEmpty();
    }

    @Test
    void anAnswerWithoutLegislationStays() {
        assertThat(AnswerGate.defects(REFUSED, Optional.of(Language.KK), REASONS, 0, Language.KK))
                .containsExactly(AnswerDefect.NO_LEGISLATION);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        assertThat(AnswerGate.defects(Optional.empty(), Optional.empty(), "", 0, Language.KK))
                .containsExactlyInAnyOrder(AnswerDefect.values());
    }
}
