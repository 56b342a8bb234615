package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;

/**
 * The applicant is asked to remedy an appeal.
 *
 * @param dueOn the last day to remedy it
 * @param office the office that considers the appeal
 */
public record RemedyRequestedNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link) implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.REMEDY_REQUESTED;
    }

    /** The end of the last day to remedy it: whoever was not reached by then could not. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.of(Almaty.endOf(dueOn));
    }
}
