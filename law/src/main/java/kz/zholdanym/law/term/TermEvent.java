package kz.zholdanym.law.term;

import java.time.LocalDate;

/** Something that changes a running term. Events are applied in the order in which they happened. */
public sealed interface TermEvent {

    /** The day on which it was decided or happened. */
    LocalDate date();

    /**
     * A reasoned decision to extend the term to a certain day.
     *
     * @param until the new last day, a working day
     */
    record ExtendedUntil(LocalDate date, LocalDate until) implements TermEvent {}

    /**
     * A reasoned decision to extend the term by an amount.
     *
     * @param amount in the unit of the rule that allows the extension: months for appeals, working days for inspections
     */
    record ExtendedBy(LocalDate date, int amount) implements TermEvent {}

    /** The term stands still from this day on, which itself is not counted. */
    record Suspended(LocalDate date) implements TermEvent {}

    /** The term goes on from this day, which itself is counted when it is a working day. */
    record Resumed(LocalDate date) implements TermEvent {}

    /**
     * An inspection was appointed on an appeal, or its end has moved; the last such event stands.
     *
     * @param date when the inspection was appointed
     * @param inspectionEndsOn the planned end, or the actual end once it is known
     */
    record BoundToInspection(LocalDate date, LocalDate inspectionEndsOn) implements TermEvent {}
}
