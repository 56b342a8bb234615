package kz.zholdanym.intake.repeat;

import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.text.ComparedText;

/**
 * An appeal beside an earlier one of the same applicant.
 *
 * @param likeness how much they are alike
 * @param whatIsNew what the applicant says is new, in the later one
 */
public record Comparison(Side earlier, Side later, Likeness likeness, Optional<String> whatIsNew) {

    /** One of the two. */
    public record Side(AppealLine appeal, ComparedText subject, ComparedText text) {

        public UUID id() {
            return appeal.id();
        }
    }
}
