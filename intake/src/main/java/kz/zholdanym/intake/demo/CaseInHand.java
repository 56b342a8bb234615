package kz.zholdanym.intake.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.answer.AnswerText;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.GroundChoice;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.decision.PublicInterest;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.intake.extension.ExtensionOrder;
import kz.zholdanym.intake.forwarding.ForwardingOrder;
import kz.zholdanym.intake.inspection.InspectionOrder;
import kz.zholdanym.intake.termination.AnsweredBefore;
import kz.zholdanym.law.calendar.Almaty;

/** A filed case of the demo, and what its people do about it: each method is one visit to a service. */
final class CaseInHand {

    private static final int REMEDY_DAYS = 6;
    private static final int MOST_NOTICES = 50;

    private final DemoServices services;
    private final DemoCase planned;
    private final DemoTexts texts;
    private final UUID id;
    private final List<CaseInHand> filedBefore;

    private CaseInHand(DemoServices services, DemoCase planned, UUID id, Collection<CaseInHand> filedBefore) {
        this.filedBefore = List.copyOf(filedBefore);
        this.services = services;
        this.planned = planned;
        this.texts = DemoTexts.in(planned.language());
        this.id = id;
    }

    static CaseInHand filed(DemoServices services, DemoCase planned, Collection<CaseInHand> filedBefore) {
        UUID id = services.filing
                .file(planned.applicant(), planned.filing(), Optional.empty())
                .id();
        return new CaseInHand(services, planned, id, filedBefore);
    }

    void confirmGround() {
        services.desk.confirmGround(registrar(), id, version(), GroundChoice.of(planned.ground(), Optional.empty()));
    }

    void assign() {
        UUID post = DemoPeople.prosecutor(office()).post().orElseThrow().assignment();
        services.desk.assign(registrar(), id, version(), post);
    }

    void answer() {
        AnswerOutcome[] outcomes = AnswerOutcome.values();
        AnswerOutcome outcome = outcomes[planned.filedAt().atZone(Almaty.ZONE).getMinute() % outcomes.length];
        services.answers.draft(
                prosecutor(),
                id,
                Optional.empty(),
                new AnswerText(
                        Optional.of(outcome.name()),
                        Optional.of(planned.language().code()),
                        texts.text("answer." + outcome),
                        List.of(new Citation("PROSECUTION_LAW", texts.text("answer.provision")))));
        services.answers.send(prosecutor(), id, version(), Optional.empty());
    }

    void extend() {
        String until = services.extension.latest(DemoPeople.HEAD, id).toString();
        services.extension.extend(
                DemoPeople.HEAD,
                id,
                version(),
                new ExtensionOrder(Optional.of(ExtensionReason.OBTAIN_INFORMATION), until, texts.text("extension")));
    }

    void inspect() {
        InspectionGround ground = InspectionGround.matching(planned.ground()).get(0);
        String today = today().toString();
        services.inspection.appoint(
                DemoPeople.HEAD,
                id,
                version(),
                new InspectionOrder(
                        Optional.of(ground),
                        texts.text("inspection.resolution"),
                        today,
                        texts.text("inspection.registration"),
                        ground.needsApproval() ? texts.text("inspection.approval") : "",
                        texts.text("inspection.subject"),
                        today,
                        texts.text("inspection.reply")));
    }

    void suspend() {
        String resumesOn = days(20);
        services.course.suspend(
                DemoPeople.HEAD,
                id,
                version(),
                Optional.of(SuspensionReason.EXPERT_EXAMINATION),
                resumesOn,
                texts.text("suspension"));
    }

    void endInspection() {
        services.course.end(prosecutor(), id, version(), today().toString(), "");
    }

    /** To the one that is due today: it was there before. */
    void join() {
        String principal = filedBefore.stream()
                .filter(other -> other.planned.scenario().name().equals("due-today")
                        && other.planned.language() == planned.language())
                .map(other -> other.seen().number())
                .findFirst()
                .orElse("");
        services.joinder.join(registrar(), id, version(), principal, texts.text("joinder"));
    }

    void forward() {
        services.forwarding.whole(registrar(), id, version(), forwarding(List.of()));
    }

    void forwardParts() {
        services.forwarding.parts(registrar(), id, version(), forwarding(List.of(texts.text("forwarding.request"))));
    }

    void reroute() {
        services.rerouting.reroute(registrar(), id, version(), DemoPeople.BOSTANDYK, texts.text("rerouting"));
    }

    void requestRemedy() {
        services.remedyRequest.request(registrar(), id, version(), days(REMEDY_DAYS), texts.text("remedy.defects"));
    }

    void remedy() {
        services.remedy.remedy(planned.applicant(), id, version(), texts.text("remedy"));
    }

    void giveBack() {
        services.returning.giveBack(registrar(), id, version(), texts.text("return"));
    }

    void askWithdrawal() {
        services.withdrawalRequest.ask(planned.applicant(), id, version(), texts.text("withdrawal"));
    }

    void confirmWithdrawal() {
        services.withdrawal.confirm(registrar(), id, version(), "");
    }

    void declineWithdrawal() {
        services.withdrawal.decline(
                registrar(), id, version(), Optional.of(PublicInterest.CRIME), texts.text("withdrawal.declined"));
    }

    /** The applicant opens every notice about the case: that is the proof that the answer came. */
    void read() {
        services.inbox.page(planned.applicant(), new PageRequest(MOST_NOTICES, Optional.empty())).items().stream()
                .filter(notice -> notice.caseId().equals(id))
                .forEach(notice -> services.inbox.open(planned.applicant(), notice.id()));
    }

    void terminate() {
        services.termination.terminate(
                prosecutor(),
                id,
                version(),
                services.termination.before(prosecutor(), id).stream()
                        .filter(before -> before.delivered().isPresent())
                        .map(AnsweredBefore::id)
                        .collect(Collectors.toSet()),
                texts.text("termination"));
    }

    private ForwardingOrder forwarding(List<String> requests) {
        return new ForwardingOrder(
                texts.text("forwarding.body"), texts.text("forwarding.basis"), requests, texts.text("forwarding"));
    }

    private Actor registrar() {
        return DemoPeople.registrar(office());
    }

    private Actor prosecutor() {
        return DemoPeople.prosecutor(office());
    }

    private String office() {
        return seen().office().code();
    }

    private long version() {
        return seen().version();
    }

    private AppealDetails seen() {
        return services.mine.get(planned.applicant(), id);
    }

    private String days(int ahead) {
        return services.calendar.workingDays().plusWorkingDays(today(), ahead).toString();
    }

    private LocalDate today() {
        return services.clock.instant().atZone(Almaty.ZONE).toLocalDate();
    }
}
