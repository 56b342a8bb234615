package kz.zholdanym.intake.term;

import java.time.Instant;
import kz.zholdanym.law.language.LocalizedText;

/**
 * A publication of a calendar edition or of readings, which began a new basis.
 *
 * @param number of the basis, from 1
 * @param account of the administrator; empty for what came with the program
 * @param actor name of the administrator, for staff only; empty for what came with the program
 * @param reason why, for everyone whose date moves by it
 */
public record Publication(
        int number, Kind kind, Instant publishedAt, String account, String actor, LocalizedText reason) {

    /** What was published. */
    public enum Kind {
        CALENDAR,
        READINGS
    }
}
