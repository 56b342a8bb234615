package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.util.Optional;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.law.statute.LegalReference;

/**
 * What happened to an appeal.
 *
 * @param state where the appeal stood afterwards
 * @param article the provision by which it was done
 * @param actor name of who did it; applicants are shown an employee's office and position, not the name
 * @param office code of the office in which they acted; empty for the applicant
 * @param position empty for the applicant
 * @param reason what they gave as reason; for staff only
 * @param moved from when to when the last day moved; where it moved by itself, nobody is the actor
 */
public record HistoryEntry(
        Instant at,
        AppealEvent event,
        AppealState state,
        LegalReference article,
        String actor,
        Optional<String> office,
        Optional<Position> position,
        Optional<String> reason,
        Optional<DueDateMove> moved) {

    /** The entry as the applicant sees it: without an employee's name and inner reasons. */
    HistoryEntry forApplicant() {
        return new HistoryEntry(at, event, state, article, "", office, position, Optional.empty(), moved);
    }
}
