package kz.zholdanym.intake.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.appeal.EarlierAppeal;
import kz.zholdanym.intake.appeal.EarlierAppeals;
import kz.zholdanym.intake.decision.DecisionContent.ConsiderationTerminated;
import kz.zholdanym.intake.decision.DecisionContent.EarlierAnswer;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.evidence.NoticeHistory;
import kz.zholdanym.notifications.notice.ConsiderationTerminatedNotice;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * Terminates the consideration of a repeat appeal: both when it gives no new arguments or newly discovered circumstances, which
 * the prosecutor in charge concludes with reasons, and when answers were given on the materials of the previous one, which
 * the evidence of their notices proves (article 24(8)). Never by itself, and never without a delivered earlier answer.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TerminateConsideration {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private AppealNotices notices;

    @Inject
    private PortalLinks links;

    @Inject
    private EarlierAppeals earlierAppeals;

    @Inject
    private NoticeHistory noticeHistory;

    @Inject
    private InstantSource clock;

    /** What the applicant filed before and was answered, the newest first. */
    public List<AnsweredBefore> before(Actor actor, UUID id) {
        return before(appeals.require(actor, id, CaseOperation.TERMINATE));
    }

    /**
     * @param version the version the prosecutor saw
     * @param earlier the earlier appeals on whose materials the answers were given
     * @param conclusion why nothing in the appeal is new
     */
    public void terminate(Actor actor, UUID id, long version, Set<UUID> earlier, String conclusion) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.TERMINATE, version);
        WrittenText written = new WrittenText();
        List<AnsweredBefore> chosen = before(appeal).stream()
                .filter(found -> earlier.contains(found.id()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < earlier.size()) {
            written.wrong(FieldError.of("earlier", "termination.earlier"));
        }
        chosen.stream()
                .filter(found -> found.delivered().isEmpty())
                .forEach(found ->
                        written.wrong(FieldError.of("earlier", "termination.undelivered", "number", found.number())));
        String reasons = written.letter("conclusion", conclusion, appeal.language());
        written.finish();
        ConsiderationTerminated content = new ConsiderationTerminated(
                chosen.stream().flatMap(found -> found.delivered().stream()).toList());
        appeals.close(actor, id, AppealEvent.TERMINATE, Optional.of(reasons));
        register.record(actor, appeal, DecisionKind.TERMINATED, content, reasons);
        notices.tell(
                id,
                new ConsiderationTerminatedNotice(
                        id, appeal.number(), appeal.dueOn(), appeal.office().name(), links.appeal(id)));
    }

    private List<AnsweredBefore> before(AppealForDecision appeal) {
        return earlierAppeals.of(appeal).stream().map(this::before).toList();
    }

    private AnsweredBefore before(EarlierAppeal earlier) {
        LocalDate answeredOn = day(earlier.answeredAt());
        Optional<EarlierAnswer> proof = noticeHistory.toldToApplicant(earlier.id()).stream()
                .filter(notice -> notice.kind() == NoticeKind.FINAL_ANSWER)
                .flatMap(notice -> notice
                        .toldAt(clock.instant())
                        .map(toldAt -> new EarlierAnswer(
                                earlier.id(), earlier.number(), answeredOn, notice.noticeId(), day(toldAt)))
                        .stream())
                .findFirst();
        return new AnsweredBefore(earlier.id(), earlier.number(), earlier.subject(), answeredOn, proof);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Almaty.ZONE).toLocalDate();
    }
}
