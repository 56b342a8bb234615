package kz.zholdanym.api.notice;

import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.notifications.inbox.InboxNotice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the list of somebody's notices.
 *
 * @param appeal id of the case it is about
 * @param language in which it is written
 * @param openedAt when it was first opened on the portal or in the app; absent before
 */
@Schema(name = "InboxNotice")
public record InboxNoticeJson(
        UUID id,
        @Schema(examples = "appeal-registered") String kind,
        UUID appeal,
        String number,
        String language,
        Instant issuedAt,
        @Nullable Instant openedAt) {

    static InboxNoticeJson of(InboxNotice notice) {
        return new InboxNoticeJson(
                notice.id(),
                notice.kind().code(),
                notice.caseId(),
                notice.number(),
                notice.language().code(),
                notice.issuedAt(),
                notice.openedAt().orElse(null));
    }
}
