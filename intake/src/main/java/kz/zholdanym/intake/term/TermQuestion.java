package kz.zholdanym.intake.term;

import java.util.List;

/**
 * What somebody wants to have computed, as it was typed; what was not typed is empty. The names of the components are the
 * names of the fields, in forms and in the API.
 *
 * @param rule number or readable name of the rule, in upper or lower case
 * @param from the day of the event that starts the term; this and all other days as 2026-11-22
 * @param extendedOn the day on which an extension was decided
 * @param extendedBy by how much, in the unit of the rule that allows the extension
 * @param extendedUntil or until which day
 * @param suspendedOn the days on which the term was suspended
 * @param resumedOn the days on which it was resumed
 * @param inspectionAppointedOn the day on which an inspection was appointed
 * @param inspectionEndsOn the day on which that inspection ended or is to end
 */
public record TermQuestion(
        String rule,
        String from,
        String extendedOn,
        String extendedBy,
        String extendedUntil,
        List<String> suspendedOn,
        List<String> resumedOn,
        String inspectionAppointedOn,
        String inspectionEndsOn) {

    public TermQuestion {
        suspendedOn = List.copyOf(suspendedOn);
        resumedOn = List.copyOf(resumedOn);
    }

    /** A term that nothing changed. */
    public static TermQuestion of(String rule, String from) {
        return new TermQuestion(rule, from, "", "", "", List.of(), List.of(), "", "");
    }
}
