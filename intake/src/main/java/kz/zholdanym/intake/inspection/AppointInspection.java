package kz.zholdanym.intake.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.appeal.AppealNotices;
import kz.zholdanym.intake.decision.DecisionContent.InspectionAppointed;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.DecisionRegister;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.decision.WrittenText;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.notifications.notice.InterimReplyNotice;

/**
 * Appoints an inspection on an appeal. The interim reply goes out in the same transaction, so that it cannot be forgotten
 * (article 24(4), second part), and from then on the term of the appeal follows the inspection.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AppointInspection {

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

    /**
     * On what an inspection may be appointed here; empty if the ground of the appeal lets none be appointed.
     *
     * @throws RefusalException if this actor may not appoint one
     */
    public List<InspectionGround> grounds(Actor actor, UUID id) {
        return grounds(appeals.require(actor, id, CaseOperation.APPOINT_INSPECTION));
    }

    /** @param version the version the head saw */
    public void appoint(Actor actor, UUID id, long version, InspectionOrder order) {
        AppealForDecision appeal = appeals.begin(actor, id, AppealEvent.APPOINT_INSPECTION, version);
        LocalDate today = currentDay.today().date();
        String reply = checked(appeal, order, today);
        LocalDate resolvedOn = LocalDate.parse(order.resolvedOn().strip());
        LocalDate startsOn = LocalDate.parse(order.startsOn().strip());
        TermBasis basis = calendar.basis(appeal.termBasis());
        LocalDate endsOn = basis.term(StatutoryTerms.INSPECTION, startsOn).dueOn();
        LocalDate replyBy = RefusalException.in(
                "resolvedOn",
                () -> basis.interimReply(appeal.term(), resolvedOn).dueOn());
        Term term = RefusalException.in(
                "resolvedOn",
                () -> appeals.adjourn(
                        actor,
                        id,
                        AppealEvent.APPOINT_INSPECTION,
                        new BoundToInspection(resolvedOn, endsOn),
                        Optional.empty()));
        InspectionAppointed content = new InspectionAppointed(
                order.grounds().orElseThrow(),
                order.resolution().strip(),
                resolvedOn,
                order.registration().strip(),
                Optional.of(order.approval().strip())
                        .filter(given -> !given.isEmpty())
                        .orElse(null),
                order.subjectMatter().strip(),
                startsOn,
                endsOn,
                replyBy,
                term.dueOn());
        register.record(actor, appeal, DecisionKind.INSPECTION_APPOINTED, content, reply);
        notices.tellAll(
                id,
                (told, number) -> new InterimReplyNotice(
                        told,
                        number,
                        resolvedOn,
                        term.dueOn(),
                        replyBy,
                        appeal.office().name(),
                        links.appeal(told)));
    }

    private static String checked(AppealForDecision appeal, InspectionOrder order, LocalDate today) {
        WrittenText written = new WrittenText();
        written.present("grounds", order.grounds());
        order.grounds()
                .filter(chosen -> !grounds(appeal).contains(chosen))
                .ifPresent(chosen -> written.wrong(FieldError.of("grounds", "inspection.grounds")));
        written.line("resolution", order.resolution());
        written.line("registration", order.registration());
        written.line("subjectMatter", order.subjectMatter());
        if (order.grounds().filter(InspectionGround::needsApproval).isPresent()) {
            written.line("approval", order.approval());
        }
        Optional<LocalDate> resolvedOn = written.day("resolvedOn", order.resolvedOn());
        resolvedOn
                .filter(today::isBefore)
                .ifPresent(day -> written.wrong(FieldError.of("resolvedOn", "day.future", "latest", today)));
        written.day("startsOn", order.startsOn())
                .filter(day -> resolvedOn.filter(day::isBefore).isPresent())
                .ifPresent(day -> written.wrong(FieldError.of("startsOn", "inspection.starts")));
        String reply = written.letter("reply", order.reply(), appeal.language());
        written.finish();
        return reply;
    }

    private static List<InspectionGround> grounds(AppealForDecision appeal) {
        return appeal.grounds().stream()
                .flatMap(ground -> InspectionGround.matching(ground).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
