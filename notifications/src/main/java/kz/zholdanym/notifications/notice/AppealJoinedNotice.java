package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal is considered together with another one on the same subject.
 *
 * @param dueOn the last day for the answer, which is no later than it was
 * @param office the office that considers it
 */
public record AppealJoinedNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link) implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.APPEAL_JOINED;
    }

    /** Empty: the term gets no longer, and no law sets a time for telling this. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
