package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;

/**
 * The term for considering an appeal has been extended.
 *
 * @param dueBefore the last day as it was
 * @param dueOn the last day as it is now
 * @param notifyBy the last day to tell the applicant
 * @param office the office that considers the appeal
 */
public record TermExtendedNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate dueBefore,
        @ToldInLetter LocalDate dueOn,
        LocalDate notifyBy,
        @ToldInLetter LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.TERM_EXTENDED;
    }

    /** The end of the third working day after the extension, article 24(5). */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.of(Almaty.endOf(notifyBy));
    }
}
