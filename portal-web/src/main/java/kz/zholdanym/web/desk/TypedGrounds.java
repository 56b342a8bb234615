package kz.zholdanym.web.desk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.web.form.TypedDay;

/** The form of the grounds as it was sent. */
public class TypedGrounds {

    @FormParam("ground")
    @DefaultValue("")
    private String principal = "";

    @FormParam("further")
    private List<String> further = List.of();

    @FormParam("reason")
    @DefaultValue("")
    private String reason = "";

    @FormParam("instructionNumber")
    @DefaultValue("")
    private String instructionNumber = "";

    @FormParam("instructedOn")
    @DefaultValue("")
    private String instructedOn = "";

    /** The form before anything was typed, with the applicant's choice. */
    static TypedGrounds declared(Optional<AppealGround> ground) {
        TypedGrounds typed = new TypedGrounds();
        typed.principal = ground.map(Enum::name).orElse("");
        return typed;
    }

    /** Empty if no principal ground is chosen. */
    Optional<GroundChoice> choice() {
        return named(principal)
                .map(ground -> new GroundChoice(
                        ground,
                        others(),
                        Optional.of(reason),
                        instructionNumber,
                        getInstructedOn().iso()));
    }

    private Set<AppealGround> others() {
        Set<AppealGround> others = EnumSet.noneOf(AppealGround.class);
        further.forEach(name -> named(name).ifPresent(others::add));
        return others;
    }

    private static Optional<AppealGround> named(String name) {
        return Arrays.stream(AppealGround.values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }

    public String getPrincipal() {
        return principal;
    }

    public List<String> getFurther() {
        return further;
    }

    public String getReason() {
        return reason;
    }

    public String getInstructionNumber() {
        return instructionNumber;
    }

    public TypedDay getInstructedOn() {
        return new TypedDay(instructedOn);
    }
}
