package kz.zholdanym.intake.errand;

import java.util.Optional;
import java.util.OptionalInt;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.Wording;

/**
 * An errand as staff see it.
 *
 * @param writable whether this employee may write something down
 * @param wording what the notice says
 * @param answer ordinal of the last answer to the appeal, which can go with a letter; empty before there is one
 * @param enclosure ordinal of the answer that goes with the letter that was made
 */
public record DeskErrand(Errand errand, boolean writable, Wording wording, OptionalInt answer, OptionalInt enclosure) {

    /** The number that is called, as the applicant gave it. */
    public Optional<String> phone() {
        return errand.phone().map(phone -> phone.value());
    }
}
