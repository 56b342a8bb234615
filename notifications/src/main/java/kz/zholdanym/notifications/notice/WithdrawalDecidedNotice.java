package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.LocalizedText;

/**
 * The applicant's request to withdraw an appeal has been decided.
 *
 * @param confirmed whether it is withdrawn; otherwise it is considered all the same
 * @param dueOn the last day of its consideration
 * @param office the office that decided
 */
public record WithdrawalDecidedNotice(
        UUID caseId,
        String number,
        boolean confirmed,
        LocalDate dueOn,
        @ToldInLetter LocalizedText office,
        URI link) implements Notice {

    @Override
    public NoticeKind kind() {
        return NoticeKind.WITHDRAWAL_DECIDED;
    }

    /** Empty: the law sets no time for it. */
    @Override
    public Optional<Instant> tellBy() {
        return Optional.empty();
    }
}
