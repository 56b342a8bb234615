package kz.zholdanym.intake.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.DecisionContent;
import kz.zholdanym.intake.decision.DecisionContent.InspectionEnded;
import kz.zholdanym.intake.decision.DecisionContent.InspectionExtended;
import kz.zholdanym.intake.decision.DecisionContent.InspectionResumed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionSuspended;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.DecisionTexts;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.notifications.notice.TermMovedNotice;

/**
 * What happens to an inspection while the term of an appeal follows it: it is extended, suspended, resumed, ended. Each moves
 * the last day of the appeal, and the applicant is told.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ConductInspection {

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

    @Inject
    private OfficialCalendar calendar;

    /** The inspection that goes on; for staff. Empty if none was appointed. */
    public Optional<InspectionView> current(Actor actor, UUID id) {
        AppealForDecision appeal = appeals.require(actor, id, CaseOperation.READ_AS_STAFF);
        TermBasis basis = calendar.basis(appeal.termBasis());
        return InspectionCourse.of(register.of(id))
                .map(course -> new InspectionView(course.appointed(), course.term(basis), course.expectedOn()));
    }

    /** By working days, in an exceptional case (article 18(4), third part). */
    public void extend(Actor actor, UUID id, long version, int workingDays, String reasons) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.EXTEND_INSPECTION, version);
        WrittenText written = new WrittenText();
        String why = written.reasons("reasons", reasons);
        written.finish();
        LocalDate today = currentDay.today().date();
        Term inspection = RefusalException.in(
                "workingDays", () -> course(appeal).extended(today, workingDays).term(basis(appeal)));
        move(
                actor,
                appeal,
                DecisionKind.INSPECTION_EXTENDED,
                inspection.dueOn(),
                why,
                dueOn -> new InspectionExtended(workingDays, today, inspection.dueOn(), dueOn));
    }

    /**
     * From today on (article 18(4), fourth part). If it stands still already, until another day than was expected.
     *
     * @param resumesOn the day on which it is expected to go on, as {@code YYYY-MM-DD}
     */
    public void suspend(
            Actor actor, UUID id, long version, Optional<SuspensionReason> grounds, String resumesOn, String reasons) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.SUSPEND_INSPECTION, version);
        LocalDate today = currentDay.today().date();
        WrittenText written = new WrittenText();
        written.present("grounds", grounds);
        Optional<LocalDate> chosen = written.day("resumesOn", resumesOn);
        chosen.filter(day -> !day.isAfter(today))
                .ifPresent(day -> written.wrong(FieldError.of("resumesOn", "day.past", "earliest", today.plusDays(1))));
        String why = written.reasons("reasons", reasons);
        written.finish();
        LocalDate expected = chosen.orElseThrow();
        Term inspection = RefusalException.in(
                "resumesOn", () -> course(appeal).suspended(today, expected).term(basis(appeal)));
        move(
                actor,
                appeal,
                DecisionKind.INSPECTION_SUSPENDED,
                inspection.dueOn(),
                why,
                dueOn -> new InspectionSuspended(grounds.orElseThrow(), today, expected, inspection.dueOn(), dueOn));
    }

    /** From today on (article 18(4), fifth part). */
    public void resume(Actor actor, UUID id, long version, String remark) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.RESUME_INSPECTION, version);
        WrittenText written = new WrittenText();
        String why = written.remark("reasons", remark);
        written.finish();
        LocalDate today = currentDay.today().date();
        Term inspection = RefusalException.in(
                "resumedOn", () -> course(appeal).resumed(today).term(basis(appeal)));
        move(
                actor,
                appeal,
                DecisionKind.INSPECTION_RESUMED,
                inspection.dueOn(),
                why,
                dueOn -> new InspectionResumed(today, inspection.dueOn(), dueOn));
    }

    /**
     * Records that it ended: from that day the term for the final reply runs (article 24(4), second part).
     *
     * @param endedOn as {@code YYYY-MM-DD}; not after today
     */
    public void end(Actor actor, UUID id, long version, String endedOn, String remark) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.END_INSPECTION, version);
        LocalDate today = currentDay.today().date();
        LocalDate earliest = course(appeal).appointed().startsOn();
        WrittenText written = new WrittenText();
        Optional<LocalDate> chosen = written.day("endedOn", endedOn);
        chosen.filter(today::isBefore)
                .ifPresent(day -> written.wrong(FieldError.of("endedOn", "day.future", "latest", today)));
        chosen.filter(day -> day.isBefore(earliest))
                .ifPresent(day -> written.wrong(FieldError.of("endedOn", "day.past", "earliest", earliest)));
        String why = written.remark("reasons", remark);
        written.finish();
        LocalDate end = chosen.orElseThrow();
        move(actor, appeal, DecisionKind.INSPECTION_ENDED, end, why, dueOn -> new InspectionEnded(end, dueOn));
    }

    private void move(
            Actor actor,
            AppealForDecision appeal,
            DecisionKind kind,
            LocalDate endsOn,
            String reasons,
            Function<LocalDate, DecisionContent> content) {
        UUID id = appeal.id();
        Term term = appeals.followInspection(actor, id, kind.event(), endsOn, given(reasons));
        register.record(actor, appeal, kind, content.apply(term.dueOn()), reasons);
        if (!term.dueOn().equals(appeal.dueOn())) {
            LocalizedText why = new LocalizedText(
                    DecisionTexts.heading(kind, Language.KK),
                    DecisionTexts.heading(kind, Language.RU),
                    DecisionTexts.heading(kind, Language.EN));
            notices.tellAll(
                    id,
                    (told, number) -> new TermMovedNotice(
                            told,
                            number,
                            appeal.dueOn(),
                            term.dueOn(),
                            why,
                            appeal.office().name(),
                            links.appeal(told)));
        }
    }

    private InspectionCourse course(AppealForDecision appeal) {
        return InspectionCourse.of(register.of(appeal.id())).orElseThrow();
    }

    private TermBasis basis(AppealForDecision appeal) {
        return calendar.basis(appeal.termBasis());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(written -> !written.isEmpty());
    }
}
