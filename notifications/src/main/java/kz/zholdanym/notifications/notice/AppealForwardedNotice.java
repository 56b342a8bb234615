package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal, or a part of it, has been forwarded to the competent body.
 *
 * @param whole whether the whole appeal was
 * @param body name of the competent body
 * @param dueOn the last day to forward and to tell so
 * @param office the office that forwarded it
 */
public record AppealForwardedNotice(
        UUID caseId,
        String number,
        boolean whole,
        @ToldInLetter String body,
        LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.APPEAL_FORWARDED;
    }

    /** The end of the last day to forward: the applicant is told at the same time. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.of(Almaty.endOf(dueOn));
    }
}
