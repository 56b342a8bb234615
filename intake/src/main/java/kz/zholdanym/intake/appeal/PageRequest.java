package kz.zholdanym.intake.appeal;

import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;

/**
 * Which page of a list.
 *
 * @param limit 1 to {@link Page#MOST}
 * @param after cursor that the page before gave
 */
public record PageRequest(int limit, Optional<String> after) {

    /** The size of a page when none is asked for. */
    public static final int USUAL = 20;

    public PageRequest {
        if (limit < 1 || limit > Page.MOST) {
            throw RefusalException.invalid(FieldError.of("limit", "limit", "most", Page.MOST));
        }
    }

    /** To refuse a cursor that no page has given. */
    public static RefusalException wrongCursor() {
        return RefusalException.invalid(FieldError.of("after", "cursor"));
    }
}
