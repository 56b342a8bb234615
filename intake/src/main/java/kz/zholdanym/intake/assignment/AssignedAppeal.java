package kz.zholdanym.intake.assignment;

import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.refusal.Refusal;

/**
 * What became of one appeal of an order.
 *
 * @param number empty for an appeal that does not exist for the employee
 * @param refusal why not; present if and only if it was refused
 */
public record AssignedAppeal(UUID id, Optional<String> number, Outcome outcome, Optional<Refusal> refusal) {

    /** What became of it. */
    public enum Outcome {
        ASSIGNED,
        /** This prosecutor was in charge before: nothing was decided. */
        IN_CHARGE_ALREADY,
        /** Left as it was. */
        REFUSED
    }
}
