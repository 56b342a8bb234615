package kz.zholdanym.intake.appeal;

import static kz.zholdanym.intake.appeal.AppealGround.HARM_TO_LIFE_OR_HEALTH;
import static kz.zholdanym.intake.appeal.AppealGround.NO_PROPER_PROTECTION;
import static kz.zholdanym.intake.appeal.AppealGround.PRESIDENT_INSTRUCTION;
import static kz.zholdanym.intake.appeal.AppealGround.PROSECUTOR_GENERAL_INSTRUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import org.junit.jupiter.api.Test;

class GroundCheckTest {

    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    @Test
    void severalGroundsHaveOnePrincipalOne() {
        ConfirmedGrounds grounds =
                check(NO_PROPER_PROTECTION, Set.of(HARM_TO_LIFE_OR_HEALTH, NO_PROPER_PROTECTION), "", "");
        assertThat(grounds.all()).containsExactly(NO_PROPER_PROTECTION, HARM_TO_LIFE_OR_HEALTH);
        assertThat(grounds.instruction()).isEmpty();
    }

    @Test
    void anInstructionHasItsNumberAndDate() {
        assertThat(check(PRESIDENT_INSTRUCTION, Set.of(), " 01-7/114 ", "2026-11-23")
                        .instruction())
                .contains(new Instruction("01-7/114", MON_2026_11_23));
        assertThat(wrong(PRESIDENT_INSTRUCTION, Set.of(), "", ""))
                .containsExactly(
                        FieldError.of("instructionNumber", "instruction.number"),
                        FieldError.of("instructedOn", "instruction.date"));
    }

    @Test
    void alsoAsAFurtherGroundItHas() {
        assertThat(wrong(NO_PROPER_PROTECTION, Set.of(PROSECUTOR_GENERAL_INSTRUCTION), "", "2026-11-24"))
                .extracting(FieldError::code)
                .containsExactly("instruction.number", "instruction.future");
    }

    @Test
    void anInstructionOnNoSuchGroundIsAsked() {
        assertThat(wrong(NO_PROPER_PROTECTION, Set.of(), "01-7/114", ""))
                .containsExactly(FieldError.of("instructionNumber", "instruction.unasked"));
        assertThat(wrong(PRESIDENT_INSTRUCTION, Set.of(), "1", "20.11.2026"))
                .containsExactly(FieldError.of("instructedOn", "day.date"));
    }

    @Test
    void whatIsStoredIsRead() {
        ConfirmedGrounds grounds = new ConfirmedGrounds(
                PRESIDENT_INSTRUCTION,
                List.of(HARM_TO_LIFE_OR_HEALTH, NO_PROPER_PROTECTION),
                Optional.of(new Instruction("1", MON_2026_11_23)));
        assertThat(new GroundColumns(grounds).toGrounds()).isEqualTo(grounds);
    }

    private static ConfirmedGrounds check(
            AppealGround principal, Set<AppealGround> further, String number, String day) {
        return GroundCheck.check(new GroundChoice(principal, further, Optional.empty(), number, day), MON_2026_11_23);
    }

    private static List<FieldError> wrong(
            AppealGround principal, Set<AppealGround> further, String number, String day) {
        RefusalException refused =
                catchThrowableOfType(RefusalException.class, () -> check(principal, further, number, day));
        return ((Refusal.InvalidInput) refused.refusal()).errors();
    }
}
