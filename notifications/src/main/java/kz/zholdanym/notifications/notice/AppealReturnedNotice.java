package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal has been returned without consideration.
 *
 * @param dueOn the last day of its consideration
 * @param office the office that returned it
 */
public record AppealReturnedNotice(
        UUID caseId,
        String number,
        LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link) implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.APPEAL_RETURNED;
    }

    /** The end of the term for considering it, which ends with this. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.of(Almaty.endOf(dueOn));
    }
}
