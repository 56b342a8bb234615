package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.evidence.NoticeHistory;

/** An applicant's own appeals. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MyAppeals {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealHistory history;

    @Inject
    private NoticeHistory notices;

    @Inject
    private Attachments attachments;

    @Inject
    private DocumentArchive documents;

    /** The newest first. */
    public Page<AppealLine> page(Actor actor, PageRequest request) {
        AppealLines lines = new AppealLines().within(CaseAccess.applicantScope(actor));
        request.after().ifPresent(cursor -> lines.where("a.id < :after").with("after", id(cursor)));
        return Page.of(
                lines.list(entities, "a.id desc", request.limit() + 1, AppealLines::line),
                request.limit(),
                line -> line.id().toString());
    }

    /** @throws RefusalException if this person has no such appeal */
    public AppealDetails get(Actor actor, UUID id) {
        return appeals.details(own(actor, id));
    }

    /** What happened to an appeal and what the applicant was told of it. */
    public AppealTimeline timeline(Actor actor, UUID id) {
        own(actor, id);
        List<HistoryEntry> entries = history.of(id).stream()
                .filter(entry -> !entry.event().inner())
                .map(HistoryEntry::forApplicant)
                .toList();
        return new AppealTimeline(entries, notices.toldToApplicant(id));
    }

    /** The registration coupon as PDF. */
    public byte[] coupon(Actor actor, UUID id) {
        return documents.content(own(actor, id).coupon());
    }

    /** A file that the person sent with the appeal; its content comes from {@link Attachments#read}. */
    public AttachmentView attachment(Actor actor, UUID id, UUID attachment) {
        own(actor, id);
        return attachments.find(id, attachment).orElseThrow(RefusalException::notFound);
    }

    private Appeal own(Actor actor, UUID id) {
        Appeal appeal = appeals.require(actor, id, CaseOperation.READ);
        if (!appeal.applicant().account().equals(actor.account())) {
            // staff read it at their desk, with what only they may see
            throw RefusalException.notFound();
        }
        return appeal;
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException wrong) {
            throw PageRequest.wrongCursor();
        }
    }
}
