package kz.zholdanym.law.term;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked of a term is not possible by law; the reason is for a message to the person who asked. */
public final class UnlawfulTermException extends RuntimeException {

    /** Why it is not possible. Where a date bounds what is possible, {@link #limit} gives it. */
    public enum Reason {
        /** The event happened before the rule became law, which is the limit, or after it ceased to be. */
        RULE_NOT_IN_FORCE,
        /** The term had ended, on the limit. */
        EXPIRED,
        /** An event stands before the start of the term or before an earlier event, which is the limit. */
        EVENTS_OUT_OF_ORDER,
        /** The law knows no extension of this term. */
        NOT_EXTENDABLE,
        EXTENDED_ALREADY,
        /** The extension is not positive, or ends no later than the term does anyway, which is the limit. */
        EXTENSION_TOO_SHORT,
        /** The latest possible day, where there is one, is the limit. */
        EXTENSION_TOO_LONG,
        /** A term cannot be extended to a day off; the working day before is the limit. */
        EXTENDED_TO_DAY_OFF,
        /** An appeal whose term follows an inspection has no term of its own that could be extended. */
        FOLLOWS_INSPECTION,
        /** The law knows no suspension of this term. */
        NOT_SUSPENDABLE,
        /** The term stands still since the limit: it cannot be suspended again, nor extended to a certain day. */
        SUSPENDED,
        NOT_SUSPENDED,
        /** The law does not let this term follow an inspection. */
        NOT_BOUND_TO_INSPECTIONS,
        /** The inspection ends before it was appointed, on the limit. */
        INSPECTION_ENDS_TOO_EARLY
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable LocalDate limit;

    UnlawfulTermException(Reason reason, @Nullable LocalDate limit) {
        super(limit == null ? reason.name() : reason + " " + limit);
        this.reason = reason;
        this.limit = limit;
    }

    public Reason reason() {
        return reason;
    }

    /** The date that bounds what is possible; empty where none does. */
    public Optional<LocalDate> limit() {
        return Optional.ofNullable(limit);
    }
}
