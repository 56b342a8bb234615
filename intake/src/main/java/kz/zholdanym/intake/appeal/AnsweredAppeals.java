package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.notifications.notice.Recipient;

/** The side of an appeal that answering works with. Each method runs in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnsweredAppeals {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealHistory history;

    @Inject
    private AppealNotices notices;

    @Inject
    private JoinedAppeals joined;

    /** The appeal, if this actor may do {@code operation} with it. */
    public AppealForAnswer require(Actor actor, UUID id, CaseOperation operation) {
        return view(appeals.require(actor, id, operation));
    }

    /** As {@link #require}, and until the transaction ends nobody else writes about the appeal: the second one waits. */
    public AppealForAnswer lock(Actor actor, UUID id, CaseOperation operation) {
        appeals.require(actor, id, operation);
        Appeal appeal = entities.find(Appeal.class, id);
        entities.refresh(appeal, LockModeType.PESSIMISTIC_WRITE);
        return require(actor, id, operation);
    }

    /** How notices to the applicant address them; access was decided before. */
    public Recipient recipient(UUID id) {
        Appeal appeal = entities.find(Appeal.class, id);
        return appeal.applicant().toRecipient(appeal.language(), appeal.office());
    }

    /** The appeal for a document that was issued about it; access was decided when the document was asked for. */
    public AppealForAnswer forDocument(UUID id) {
        return view(entities.find(Appeal.class, id));
    }

    /** The answer waits for the head of the office. */
    public void submit(Actor actor, UUID id, long version, Instant at) {
        Appeal appeal = decided(actor, id, version, AppealEvent.SUBMIT_ANSWER);
        history.record(appeal, appeal.submitAnswer(at), actor, Optional.empty());
    }

    /** The answer is the prosecutor's again. */
    public void giveBack(Actor actor, UUID id, long version, String remarks) {
        Appeal appeal = decided(actor, id, version, AppealEvent.RETURN_ANSWER);
        history.record(appeal, appeal.take(AppealEvent.RETURN_ANSWER), actor, Optional.of(remarks));
    }

    /**
     * Closes the appeal with its final answer and tells the applicant.
     *
     * @param event the prosecutor sends it, or the head approves it
     * @param version the version that was seen
     */
    public void close(Actor actor, UUID id, long version, AppealEvent event, Instant answeredAt) {
        Appeal appeal = decided(actor, id, version, event);
        history.record(appeal, appeal.close(event, answeredAt), actor, Optional.empty());
        notices.answered(appeal, appeals.office(appeal), answeredAt);
    }

    /**
     * Closes the appeals joined to this one, which its answer answers too, and tells each applicant.
     *
     * @return those that were answered so
     */
    public List<AppealForAnswer> closeJoined(Actor actor, UUID principal, Instant answeredAt) {
        return joined.close(principal, actor, answeredAt).stream()
                .map(this::view)
                .toList();
    }

    private Appeal decided(Actor actor, UUID id, long version, AppealEvent event) {
        Appeal appeal =
                appeals.require(actor, id, AppealTransitions.operation(event).orElseThrow());
        appeal.requireVersion(version);
        return appeal;
    }

    private AppealForAnswer view(Appeal appeal) {
        Office office = appeals.office(appeal);
        return new AppealForAnswer(
                appeal.id(),
                appeal.version(),
                appeal.number(),
                appeal.language(),
                appeal.state(),
                office,
                appeal.subject(),
                appeal.receivedAt(),
                appeal.applicant().addressee(),
                appeal.handler(),
                appeal.approvalAsked());
    }
}
