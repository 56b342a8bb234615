package kz.zholdanym.law.term;

import java.time.LocalDate;
import kz.zholdanym.law.statute.Act;
import org.jspecify.annotations.Nullable;

/**
 * When a version of a rule is law.
 *
 * @param from the first day
 * @param to the last day; null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Valid from " + from + " cannot end on " + to);
        }
    }

    /** As long as the act is in force. */
    static Validity of(Act act) {
        return new Validity(act.inForceFrom(), null);
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
