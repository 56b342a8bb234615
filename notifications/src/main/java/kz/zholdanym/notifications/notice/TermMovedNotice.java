package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * The last day for the answer has moved with the calendar, or with how the law is read.
 *
 * @param dueBefore the last day as it was
 * @param dueOn the last day as it is now
 * @param reason why, as published
 * @param office the office that considers the appeal
 */
public record TermMovedNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate dueBefore,
        @ToldInLetter LocalDate dueOn,
        @ToldInLetter LocalizedText reason,
        LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.TERM_MOVED;
    }

    /** Empty: no law sets a term for telling this. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
