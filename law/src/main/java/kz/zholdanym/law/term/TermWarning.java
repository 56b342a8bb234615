package kz.zholdanym.law.term;

import java.time.LocalDate;

/** What is to be known before one relies on a due date. */
public sealed interface TermWarning {

    /**
     * The date is lawful under the reading that is followed, but not under another that is possible.
     *
     * @param question what the law leaves open
     * @param strictDueOn the date that is lawful under either reading
     */
    record LawfulUnderOneReading(OpenQuestion question, LocalDate strictDueOn) implements TermWarning {}

    /**
     * The term stands still: its due date is what it would be without the pause, and will be later.
     *
     * @param since the first day that is not counted
     * @param remaining working days that are left
     */
    record StandingStill(LocalDate since, int remaining) implements TermWarning {}

    /** The last day follows a day of which it is disputed whether it is a day off; better do it before that day ends. */
    record DisputedDay(LocalDate date) implements TermWarning {}
}
