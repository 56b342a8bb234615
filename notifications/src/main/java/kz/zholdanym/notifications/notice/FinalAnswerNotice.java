package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal has been answered.
 *
 * @param answeredOn the date of the answer, in Almaty
 * @param dueOn the last day on which the person may be told
 * @param office the office that answered
 */
public record FinalAnswerNotice(
        UUID caseId,
        String number,
        @ToldInLetter LocalDate answeredOn,
        LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.FINAL_ANSWER;
    }

    /** The end of the due day in Almaty: a final answer must have been told by then, not only signed. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.of(Almaty.endOf(dueOn));
    }
}
