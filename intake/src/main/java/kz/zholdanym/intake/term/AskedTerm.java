package kz.zholdanym.intake.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;

/**
 * A question whose every field can be read.
 *
 * @param events in the order in which they are to be applied
 */
record AskedTerm(TermRule rule, LocalDate from, List<AskedEvent> events) {

    /** Computes a term by some calendar; refuses what the law does not know. */
    @FunctionalInterface
    interface Computation {
        Term term(TermRule rule, LocalDate from, List<TermEvent> events);
    }

    /**
     * An event, and which fields ask for it.
     *
     * @param dayField that of the day on which it happened
     * @param endField that of what it leads to; the same when there is none
     */
    record AskedEvent(TermEvent event, String dayField, String endField) {

        private String field(Reason reason) {
            return switch (reason) {
                case EXTENSION_TOO_SHORT, EXTENSION_TOO_LONG, EXTENDED_TO_DAY_OFF, INSPECTION_ENDS_TOO_EARLY ->
                    endField;
                case RULE_NOT_IN_FORCE,
                        EXPIRED,
                        EVENTS_OUT_OF_ORDER,
                        NOT_EXTENDABLE,
                        EXTENDED_ALREADY,
                        FOLLOWS_INSPECTION,
                        NOT_SUSPENDABLE,
                        SUSPENDED,
                        NOT_SUSPENDED,
                        NOT_BOUND_TO_INSPECTIONS -> dayField;
            };
        }
    }

    AskedTerm {
        events = List.copyOf(events);
    }

    /** @throws RefusalException naming the field that asks for what the law does not know */
    Term by(Computation computation) {
        Term term = naming(reason -> "from", () -> computation.term(rule, from, List.of()));
        List<TermEvent> applied = new ArrayList<>();
        // one event more at a time, so that the one which the law refuses is known
        for (AskedEvent next : events) {
            applied.add(next.event());
            term = naming(next::field, () -> computation.term(rule, from, applied));
        }
        return term;
    }

    private static Term naming(Function<Reason, String> field, Supplier<Term> computation) {
        try {
            return computation.get();
        } catch (RefusalException refused) {
            if (refused.refusal() instanceof Refusal.UnlawfulTerm unlawful) {
                throw new RefusalException(unlawful.in(field.apply(unlawful.reason())));
            }
            throw refused;
        }
    }
}
