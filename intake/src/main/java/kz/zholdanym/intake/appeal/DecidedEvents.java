package kz.zholdanym.intake.appeal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;

/**
 * What was decided about a term, as one line of text: {@code EXTENDED 2026-05-18 2026-06-05;INSPECTION 2026-05-21
 * 2026-06-30}. A text because the terms of many cases are grouped by it in one statement.
 */
final class DecidedEvents {

    private static final String EXTENDED = "EXTENDED";
    private static final String INSPECTION = "INSPECTION";

    private DecidedEvents() {}

    static String write(List<TermEvent> events) {
        return events.stream().map(DecidedEvents::write).collect(Collectors.joining(";"));
    }

    static List<TermEvent> read(String events) {
        return events.isEmpty()
                ? List.of()
                : Arrays.stream(events.split(";")).map(DecidedEvents::readOne).toList();
    }

    private static String write(TermEvent event) {
        if (event instanceof ExtendedUntil extended) {
            return EXTENDED + " " + extended.date() + " " + extended.until();
        } else if (event instanceof BoundToInspection bound) {
            return INSPECTION + " " + bound.date() + " " + bound.inspectionEndsOn();
        }
        throw new IllegalArgumentException("no decision about an appeal: " + event);
    }

    private static TermEvent readOne(String event) {
        String[] parts = event.split(" ");
        LocalDate decidedOn = LocalDate.parse(parts[1]);
        LocalDate until = LocalDate.parse(parts[2]);
        return switch (parts[0]) {
            case EXTENDED -> new ExtendedUntil(decidedOn, until);
            case INSPECTION -> new BoundToInspection(decidedOn, until);
            default -> throw new IllegalStateException("an unknown decision about a term: " + event);
        };
    }
}
