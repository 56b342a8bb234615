package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal has not been answered by the day that the office sets itself; for its head.
 *
 * @param target that day, one working day before the last
 * @param dueOn the last day for the answer
 * @param assigned whether somebody is in charge
 * @param office the office that considers the appeal
 */
public record TargetMissedNotice(
        UUID caseId,
        String number,
        LocalDate target,
        @ToldInLetter LocalDate dueOn,
        boolean assigned,
        LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.TARGET_MISSED;
    }

    /** Empty: the law does not ask for it. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
