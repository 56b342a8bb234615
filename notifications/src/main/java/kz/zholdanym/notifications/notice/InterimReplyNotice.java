package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An inspection has been appointed on an appeal, and the interim reply went out.
 *
 * @param appointedOn the day on which the inspection was appointed
 * @param dueOn the last day for the final reply while the inspection ends as planned
 * @param replyBy the last day to send the interim reply
 * @param office the office that considers the appeal
 */
public record InterimReplyNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate appointedOn,
        @ToldInLetter LocalDate dueOn,
        LocalDate replyBy,
        @ToldInLetter LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.INTERIM_REPLY;
    }

    /** The end of the last day to send it: an interim reply is sent, article 24(4). */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.of(Almaty.endOf(replyBy));
    }
}
