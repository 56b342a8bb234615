package kz.zholdanym.intake.appeal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On what an appeal is considered (article 24(1)): one ground, or several with a principal one.
 *
 * @param further the others, in the order of the law
 * @param instruction where one of them is an instruction of the President or of the Prosecutor General
 */
public record ConfirmedGrounds(AppealGround principal, List<AppealGround> further, Optional<Instruction> instruction) {

    public ConfirmedGrounds {
        further = further.stream()
                .filter(ground -> ground != principal)
                .distinct()
                .sorted()
                .toList();
    }

    /** The principal one first. */
    public List<AppealGround> all() {
        return Stream.concat(Stream.of(principal), further.stream()).toList();
    }
}
