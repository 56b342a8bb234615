package kz.zholdanym.api.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.appeal.Instruction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ground that is confirmed.
 *
 * @param further other grounds besides it
 * @param instruction needed where one of the grounds is an instruction of the President or of the Prosecutor General
 * @param reason needed when it is not the applicant's
 */
@Schema(name = "GroundDecision", requiredProperties = "ground")
public record GroundDecisionJson(
        @Schema(description = "The principal one", examples = "NO_PROPER_PROTECTION") @Nullable
        String ground,

        @Schema(description = "Others besides it") @Nullable List<String> further,

        @Schema(description = "Needed for PRESIDENT_INSTRUCTION and PROSECUTOR_GENERAL_INSTRUCTION") @Nullable
        InstructionJson instruction,

        @Schema(description = "Needed when the ground is not the one the applicant chose") @Nullable
        String reason) {

    GroundChoice choice() {
        Set<AppealGround> others = EnumSet.noneOf(AppealGround.class);
        Objects.requireNonNullElse(further, List.<String>of())
                .forEach(name -> others.add(Choices.named(AppealGround.class, "further", name)));
        Optional<InstructionJson> given = Optional.ofNullable(instruction);
        return new GroundChoice(
                Choices.named(AppealGround.class, "ground", ground),
                others,
                Optional.ofNullable(reason),
                given.map(InstructionJson::typedNumber).orElse(""),
                given.map(InstructionJson::typedDate).orElse(""));
    }

    /** An instruction, by its number and its day as {@code YYYY-MM-DD}. */
    @Schema(name = "Instruction")
    public record InstructionJson(
            @Schema(examples = "01-7/114") @Nullable String number,
            @Schema(examples = "2026-11-20") @Nullable String date) {

        private String typedNumber() {
            return Objects.requireNonNullElse(number, "");
        }

        private String typedDate() {
            return Objects.requireNonNullElse(date, "");
        }

        static InstructionJson of(Instruction instruction) {
            return new InstructionJson(
                    instruction.number(), instruction.givenOn().toString());
        }
    }
}
