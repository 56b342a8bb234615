package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * The last day of an appeal that an employee is in charge of comes near.
 *
 * @param dueOn the last day for the answer
 * @param workingDaysLeft when the notice was issued; 0 on the last day itself
 * @param office the office that considers the appeal
 */
public record TermNearNotice(
        UUID caseId, String number, @ToldInLetter LocalDate dueOn, int workingDaysLeft, LocalizedText office, URI link)
        implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.TERM_NEAR;
    }

    /** Empty: the law does not ask for reminders. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
