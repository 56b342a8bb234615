package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.NewDocument;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.registration.RegistrationRegister;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.OfficialCalendar;

/**
 * Makes one request of an appeal an appeal of its own: of the same applicant, received when the appeal was, with a number and
 * a coupon of its own. Runs in the caller's transaction, after {@link AppealDecisions#begin}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SeparateRequests {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealJoinder joinder;

    @Inject
    private AppealHistory history;

    @Inject
    private ConsiderationTerm considerationTerm;

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private CurrentDay currentDay;

    @Inject
    private RegistrationRegister register;

    @Inject
    private DocumentArchive documents;

    /**
     * @param request the text of the request, as the applicant wrote it
     * @return the new appeal
     */
    public AppealForDecision separate(Actor actor, UUID id, String subject, String request, String reason) {
        Appeal appeal = entities.find(Appeal.class, id);
        joinder.takeStep(actor, appeal, AppealEvent.SEPARATE_REQUEST, Optional.of(reason));
        Appeal apart = new Appeal(
                Identifiers.next(),
                appeal,
                subject,
                request,
                currentDay.today().date(),
                considerationTerm.of(appeal),
                calendar.basis(appeal.term().basis()));
        var number = register.next(
                appeal.applicant().kind().letters(), apart.registeredOn().getYear());
        // from here on the counter is locked: only inserts follow
        VerificationCode coupon = documents.issue(
                new NewDocument(DocumentKind.COUPON, apart.id(), number.toString(), apart.language(), apart.office()));
        apart.register(number, coupon);
        entities.persist(apart);
        history.record(apart, AppealTransitions.filing(), actor, Optional.of(reason));
        return appeals.forDecision(apart);
    }
}
