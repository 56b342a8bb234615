package kz.zholdanym.intake.appeal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.term.DayOfTerms;

/** What each part of a queue holds on one day, as a condition on the appeal {@code a}: lists and counts use the same. */
final class QueueConditions {

    private static final String NOTHING = "1 = 0";

    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param receivedUntil the term to forward what was received until this day has ended, or ends on the day
     * @param post assignment of the asking employee
     * @param approves code of the office whose answers that employee approves
     */
    QueueConditions(DayOfTerms day, LocalDate receivedUntil, Optional<UUID> post, Optional<String> approves) {
        values.put("today", day.date());
        values.put("soonUntil", day.soonUntil());
        values.put("receivedUntil", receivedUntil);
        values.put("registered", AppealState.REGISTERED);
        post.ifPresent(mine -> values.put("mine", mine));
        approves.ifPresent(office -> values.put("approving", office));
    }

    String of(QueueFilter filter) {
        return switch (filter) {
            case OPEN -> "a.closedAt is null";
            case DECIDE ->
                open("(a.term.internalTarget <= :today"
                        + " or a.state = :registered and a.term.from <= :receivedUntil"
                        + " or a.handler is null and a.term.dueOn <= :soonUntil)");
            case OVERDUE -> open("a.term.dueOn < :today");
            case TODAY -> open("a.term.dueOn = :today");
            case SOON -> open("a.term.dueOn > :today and a.term.dueOn <= :soonUntil");
            case IN_TIME -> open("a.term.dueOn > :today and a.term.dueOn > :soonUntil");
            case UNASSIGNED -> open("a.handler is null");
            case MINE -> values.containsKey("mine") ? open("a.handler = :mine") : NOTHING;
            case AWAITING_APPROVAL ->
                values.containsKey("approving")
                        ? open("a.approvalAskedAt is not null and a.office = :approving")
                        : NOTHING;
            case UNDELIVERED -> "a.undeliveredBy is not null";
            case ANSWERED -> "a.closedAt is not null";
        };
    }

    /** What the parts that are counted hold together. */
    static String counted() {
        return "(a.closedAt is null or a.undeliveredBy is not null)";
    }

    /** Gives the query the values that {@code text} asks for. */
    void bind(AppealLines lines, String text) {
        values.forEach((name, value) -> {
            if (text.contains(":" + name)) {
                lines.with(name, value);
            }
        });
    }

    private static String open(String condition) {
        return "a.closedAt is null and " + condition;
    }
}
