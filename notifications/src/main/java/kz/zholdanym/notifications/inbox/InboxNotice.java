package kz.zholdanym.notifications.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * A notice as the list of an inbox shows it.
 *
 * @param number of the case it is about
 * @param language the language it is written in
 * @param openedAt when its addressee opened it here for the first time; empty before
 */
public record InboxNotice(
        UUID id,
        NoticeKind kind,
        UUID caseId,
        String number,
        Language language,
        Instant issuedAt,
        Optional<Instant> openedAt) {}
