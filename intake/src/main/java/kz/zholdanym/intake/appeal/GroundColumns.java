package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The confirmed grounds as stored. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class GroundColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_ground")
    private AppealGround principal;

    /** Names with commas between them. */
    @Column(name = "further_grounds")
    private @Nullable String further;

    @Column(name = "instruction_number")
    private @Nullable String instructionNumber;

    @Column(name = "instructed_on")
    private @Nullable LocalDate instructedOn;

    protected GroundColumns() {}

    GroundColumns(ConfirmedGrounds grounds) {
        this.principal = grounds.principal();
        this.further = grounds.further().isEmpty()
                ? null
                : grounds.further().stream().map(Enum::name).collect(Collectors.joining(","));
        this.instructionNumber = grounds.instruction().map(Instruction::number).orElse(null);
        this.instructedOn = grounds.instruction().map(Instruction::givenOn).orElse(null);
    }

    ConfirmedGrounds toGrounds() {
        List<AppealGround> others = further == null
                ? List.of()
                : Arrays.stream(further.split(",")).map(AppealGround::valueOf).toList();
        String number = instructionNumber;
        LocalDate day = instructedOn;
        return new ConfirmedGrounds(
                principal,
                others,
                number == null || day == null ? Optional.empty() : Optional.of(new Instruction(number, day)));
    }
}
