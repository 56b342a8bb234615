package kz.zholdanym.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private static final Runnable DOES_NOTHING = () -> {};

    @Test
    void nothingIsWrongWithWhatWasTaken() {
        assertThat(FormErrors.ofTrying(DOES_NOTHING, Language.KK).found()).isFalse();
    }

    @Test
    void theFirstMistakeOfAFieldStandsBesideItAndAllStandOnTop() {
        FormErrors errors = FormErrors.ofTrying(
                () -> {
                    throw RefusalException.invalid(
                            FieldError.of("phone", "phone.wrong"),
                            FieldError.of("phone", "phone.needed"),
                            FieldError.of("email", "email.wrong"));
                },
                Language.EN);

        assertThat(errors.all()).hasSize(3);
        assertThat(errors.byField()).containsOnlyKeys("phone", "email");
        assertThat(errors.byField().get("phone")).isEqualTo(errors.all().get(0).message());
    }

    @Test
    void aTermThatTheLawDoesNotGiveIsAMistakeInTheFieldThatAsksForIt() {
        Refusal refusal = new Refusal.UnlawfulTerm(Reason.EXTENSION_TOO_LONG, Optional.of(LocalDate.of(2026, 7, 20)))
                .in("extendedBy");
        FormErrors errors = FormErrors.of(new RefusalException(refusal), Language.EN);

        assertThat(errors.byField()).containsOnlyKeys("extendedBy");
        assertThat(errors.byField().get("extendedBy")).contains("20 July 2026");
    }

    @Test
    void whatIsNoMistakeInTheFormPassesThrough() {
        assertThatThrownBy(() -> FormErrors.ofTrying(
                        () -> {
                            throw new RefusalException(new Refusal.Stale(2));
                        },
                        Language.KK))
                .isInstanceOf(RefusalException.class);
    }
}
