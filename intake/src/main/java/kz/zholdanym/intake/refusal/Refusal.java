package kz.zholdanym.intake.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.term.UnlawfulTermException;

/**
 * Why the office's work was not done: an expected outcome, told to the person in their language by {@link RefusalTexts}.
 * Every use case either does all of its work or ends in one of these and leaves the data as it was.
 */
public sealed interface Refusal {

    /** There is no such thing for this person: it does not exist, or it is somebody else's, and which is not told. */
    record NotFound() implements Refusal {}

    /**
     * The person may see the case but not do this.
     *
     * @param reason key of the text that says who may
     */
    record NotPermitted(String reason) implements Refusal {}

    /** What was sent cannot be taken as it is; each error names its field. Never empty. */
    record InvalidInput(List<FieldError> errors) implements Refusal {
        public InvalidInput {
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("invalid input without an error");
            }
            errors = List.copyOf(errors);
        }
    }

    /** Somebody else decided about the case in between. {@code current} is the case's version now. */
    record Stale(long current) implements Refusal {}

    /** Somebody else published in between. {@code newest} is the number of the basis that stands now. */
    record OvertakenPublication(int newest) implements Refusal {}

    /** Somebody else published this template of a notice in between. {@code newest} is the version that stands now. */
    record OvertakenTemplate(int newest) implements Refusal {}

    /**
     * The transition table has no such step from where the case stands.
     *
     * @param event what was asked for
     * @param state where the case stands
     */
    record NotPossibleNow(String event, String state) implements Refusal {}

    /** Other appeals are joined to this one and would be left behind: they are separated first. */
    record JoinedFirst() implements Refusal {}

    /** An {@code Idempotency-Key} came a second time with another request. */
    record KeyUsedForAnother() implements Refusal {}

    /** A term runs into a year whose calendar of working days is not published: no date is better than a wrong one. */
    record CalendarNotPublished(int year) implements Refusal {}

    /**
     * The law gives no such term, or knows no such change of it.
     *
     * @param limit the day that bounds what is possible; empty where no day does
     * @param field name of the field that asks for it; empty when nobody typed it
     */
    record UnlawfulTerm(UnlawfulTermException.Reason reason, Optional<LocalDate> limit, Optional<String> field)
            implements Refusal {

        public UnlawfulTerm(UnlawfulTermException.Reason reason, Optional<LocalDate> limit) {
            this(reason, limit, Optional.empty());
        }

        /** The same, asked for in the field of this name. */
        public UnlawfulTerm in(String asking) {
            return new UnlawfulTerm(reason, limit, Optional.of(asking));
        }
    }
}
