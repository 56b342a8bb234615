package kz.zholdanym.intake.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.Page;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.evidence.NoticeHistory;
import kz.zholdanym.notifications.inbox.InboxNotice;
import kz.zholdanym.notifications.inbox.NoticeInbox;
import kz.zholdanym.notifications.inbox.OpenedNotice;

/** The notices that a person has got about their cases. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MyNotices {

    @Inject
    private NoticeInbox inbox;

    @Inject
    private NoticeHistory history;

    /** The newest first. */
    public Page<InboxNotice> page(Actor actor, PageRequest request) {
        Optional<UUID> after = request.after().map(MyNotices::id);
        return Page.of(
                inbox.page(actor.account(), after, request.limit() + 1),
                request.limit(),
                notice -> notice.id().toString());
    }

    /** How many of them have not been opened on the portal. */
    public long unopened(Actor actor) {
        return inbox.unopened(actor.account());
    }

    /**
     * Opens a notice; the first time becomes evidence.
     *
     * @throws RefusalException if this person has got no such notice
     */
    public ReadNotice open(Actor actor, UUID id) {
        OpenedNotice opened = inbox.open(actor.account(), id).orElseThrow(RefusalException::notFound);
        return new ReadNotice(opened, history.ofNotice(id));
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException wrong) {
            throw PageRequest.wrongCursor();
        }
    }
}
