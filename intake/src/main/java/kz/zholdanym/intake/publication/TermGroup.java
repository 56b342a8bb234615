package kz.zholdanym.intake.publication;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermRule;

/**
 * Open cases that have the same term.
 *
 * @param from the day of the event that started it
 * @param events what changed it since, in order
 * @param dueOn the last day as it stands
 * @param basis number of the basis it was computed by
 * @param cases how many they are
 */
public record TermGroup(TermRule rule, LocalDate from, List<TermEvent> events, LocalDate dueOn, int basis, long cases) {

    public TermGroup {
        events = List.copyOf(events);
    }
}
