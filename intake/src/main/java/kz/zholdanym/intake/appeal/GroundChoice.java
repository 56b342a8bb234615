package kz.zholdanym.intake.appeal;

import java.util.Optional;
import java.util.Set;

/**
 * The grounds that an employee confirms, as they were typed.
 *
 * @param principal the one that the appeal is considered on first of all
 * @param further the others, if there are any; the principal one among them counts once
 * @param reason why these; needed when the principal one is not the applicant's
 * @param instructionNumber needed where one of them is an instruction, and nowhere else
 * @param instructedOn the day of the instruction, as {@code YYYY-MM-DD}
 */
public record GroundChoice(
        AppealGround principal,
        Set<AppealGround> further,
        Optional<String> reason,
        String instructionNumber,
        String instructedOn) {

    public GroundChoice {
        further = Set.copyOf(further);
    }

    /** One ground that is no instruction. */
    public static GroundChoice of(AppealGround ground, Optional<String> reason) {
        return new GroundChoice(ground, Set.of(), reason, "", "");
    }
}
