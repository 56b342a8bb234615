package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * One request of an appeal is considered as an appeal of its own.
 *
 * @param separated number of the new appeal, to which the link leads
 * @param dueOn the last day for the answer to it
 * @param office the office that considers both
 */
public record RequestSeparatedNotice(
        UUID caseId,
        String number,
        @ToldInLetter String separated,
        @ToldInLetter LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.REQUEST_SEPARATED;
    }

    /** Empty: the term does not change, and no law sets a time for telling this. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
