package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;

/**
 * Consideration of a repeat appeal has been terminated.
 *
 * @param dueOn the last day of its consideration
 * @param office the office that terminated it
 */
public record ConsiderationTerminatedNotice(
        UUID caseId,
        String number,
        LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link) implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.CONSIDERATION_TERMINATED;
    }

    /** The end of the term for considering it, which ends with this. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.of(Almaty.endOf(dueOn));
    }
}
