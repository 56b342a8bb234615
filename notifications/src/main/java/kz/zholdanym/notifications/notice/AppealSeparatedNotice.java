package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal that was joined to another one is considered on its own again.
 *
 * @param dueOn the last day for the answer, which does not change
 * @param office the office that considers it
 */
public record AppealSeparatedNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link) implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.APPEAL_SEPARATED;
    }

    /** Empty: the term does not change, and no law sets a time for telling this. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
