package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal has been registered.
 *
 * @param registeredOn the date of registration, in Almaty
 * @param dueOn the last day for the answer
 * @param office the office that considers the appeal
 */
public record AppealRegisteredNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate registeredOn,
        @ToldInLetter LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.APPEAL_REGISTERED;
    }

    /** Empty: the law sets no term for telling of a registration. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
