package kz.zholdanym.intake.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.DecisionContent.RemedyRequested;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.notifications.notice.RemedyRequestedNotice;

/** Asks the applicant to remedy an appeal by a day (Administrative Code, article 64). The term of the appeal runs on. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class RequestRemedy {

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private AppealNotices notices;

    @Inject
    private PortalLinks links;

    @Inject
    private CurrentDay currentDay;

    /**
     * @param version the version the employee saw
     * @param by as {@code YYYY-MM-DD}: the last day to remedy it: a working day after today, and before the last day for the answer
     * @param defects what is missing or wrong, for the applicant to read
     */
    public void request(Actor actor, UUID id, long version, String by, String defects) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.REQUEST_REMEDY, version);
        WrittenText written = new WrittenText();
        Optional<LocalDate> chosen = written.day("by", by);
        chosen.filter(day -> !possible(day, appeal))
                .ifPresent(day -> written.wrong(FieldError.of("by", "remedy.by", "due", appeal.dueOn())));
        String why = written.letter("defects", defects, appeal.language());
        written.finish();
        LocalDate day = chosen.orElseThrow();
        appeals.take(actor, id, AppealEvent.REQUEST_REMEDY, Optional.of(why));
        register.record(actor, appeal, DecisionKind.REMEDY_REQUESTED, new RemedyRequested(day), why);
        notices.tell(
                id,
                new RemedyRequestedNotice(
                        id, appeal.number(), day, appeal.office().name(), links.appeal(id)));
    }

    private boolean possible(LocalDate day, AppealForDecision appeal) {
        return day.isAfter(currentDay.today().date())
                && day.isBefore(appeal.dueOn())
                && currentDay.on(day).workingDay();
    }
}
