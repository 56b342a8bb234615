package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseAccess.Decision;
import kz.zholdanym.intake.access.CaseFacts;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.approval.OfficeApproval;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.staff.OfficeStaff;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.intake.undelivered.NearTerms;
import kz.zholdanym.notifications.evidence.NoticeHistory;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import kz.zholdanym.notifications.evidence.UndeliveredNotice;
import kz.zholdanym.notifications.policy.NearTellBy;

/** What staff do with an appeal before it is answered: read it, confirm its ground, put a prosecutor in charge. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AppealDesk {

    /** The longest reason, in characters. */
    public static final int REASON = 2_000;

    @Inject
    private AppealReader appeals;

    @Inject
    private AppealHistory history;

    @Inject
    private NoticeHistory notices;

    @Inject
    private OfficeStaff staff;

    @Inject
    private Attachments attachments;

    @Inject
    private OfficeApproval approval;

    @Inject
    private CurrentDay currentDay;

    @Inject
    private InstantSource clock;

    public DeskAppeal get(Actor actor, UUID id) {
        Appeal appeal = appeals.require(actor, id, CaseOperation.READ_AS_STAFF);
        List<NoticeTimeline> told = notices.ofCase(id);
        return new DeskAppeal(
                appeals.details(appeal),
                appeal.applicant().toView(),
                appeal.declaredGround(),
                appeal.confirmedGrounds(),
                appeal.handler().flatMap(staff::find),
                appeal.state().closed()
                        ? TermStanding.done()
                        : currentDay.today().standing(appeal.dueOn()),
                new AppealTimeline(history.of(id), told),
                undelivered(told),
                possible(actor, appeal));
    }

    private List<UndeliveredNotice> undelivered(List<NoticeTimeline> told) {
        NearTellBy near = NearTerms.on(currentDay.today());
        return told.stream()
                .flatMap(notice -> notice.undelivered(clock.instant(), near).stream())
                .toList();
    }

    /** The prosecutors of the office that considers the appeal, to choose one from. */
    public List<StaffMember> prosecutors(Actor actor, UUID id) {
        return prosecutors(appeals.require(actor, id, CaseOperation.READ_AS_STAFF));
    }

    /** A file sent with the appeal; its content comes from {@link Attachments#read}. */
    public AttachmentView attachment(Actor actor, UUID id, UUID attachment) {
        appeals.require(actor, id, CaseOperation.READ_AS_STAFF);
        return attachments.find(id, attachment).orElseThrow(RefusalException::notFound);
    }

    /**
     * Confirms the applicant's ground or replaces it, and adds others; both are kept (article 24(1)).
     * Instructions have a number and a date, and are confirmed by staff only.
     *
     * @param version the version the employee saw
     */
    public void confirmGround(Actor actor, UUID id, long version, GroundChoice choice) {
        Appeal appeal = appeals.require(actor, id, CaseOperation.CONFIRM_GROUND);
        appeal.requireVersion(version);
        Optional<String> given = checked(choice.reason());
        if (given.isEmpty() && !appeal.declaredGround().equals(Optional.of(choice.principal()))) {
            throw RefusalException.invalid(FieldError.of("reason", "reason.groundChanged"));
        }
        ConfirmedGrounds grounds = GroundCheck.check(choice, currentDay.today().date());
        history.record(appeal, appeal.confirmGround(grounds), actor, given);
    }

    /**
     * Puts a prosecutor of the same office in charge.
     *
     * @param assignment the prosecutor's assignment
     */
    public void assign(Actor actor, UUID id, long version, UUID assignment) {
        Appeal appeal = appeals.require(actor, id, CaseOperation.ASSIGN);
        appeal.requireVersion(version);
        StaffMember chosen = prosecutors(appeal).stream()
                .filter(member -> member.assignment().equals(assignment))
                .findFirst()
                .orElseThrow(() -> RefusalException.invalid(FieldError.of("handler", "handler.unknown")));
        history.record(appeal, appeal.assign(chosen.assignment()), actor, Optional.empty());
    }

    private List<StaffMember> prosecutors(Appeal appeal) {
        return staff.prosecutorsOf(appeal.office(), appeal.applicant().account());
    }

    private Set<AppealEvent> possible(Actor actor, Appeal appeal) {
        Office office = appeals.office(appeal);
        CaseFacts facts = appeal.facts(office.higher());
        Set<AppealEvent> possible = EnumSet.noneOf(AppealEvent.class);
        for (AppealEvent event : AppealEvent.values()) {
            AppealTransitions.find(appeal.state(), event)
                    .filter(step -> appeal.awaits(event))
                    .filter(step -> answerable(event, appeal))
                    .flatMap(AppealTransition::operation)
                    .filter(operation -> CaseAccess.decide(actor, operation, facts) == Decision.PERMITTED)
                    .ifPresent(operation -> possible.add(event));
        }
        return possible;
    }

    /** Whether the office has its answers approved decides how one leaves; one that waits is the head's to decide. */
    private boolean answerable(AppealEvent event, Appeal appeal) {
        return switch (event) {
            case SEND_ANSWER -> !appeal.approvalAsked() && !approval.required(appeal.office());
            case SUBMIT_ANSWER -> !appeal.approvalAsked() && approval.required(appeal.office());
            case RETURN_ANSWER, APPROVE_ANSWER -> appeal.approvalAsked();
            default -> true;
        };
    }

    private static Optional<String> checked(Optional<String> reason) {
        Optional<String> given = reason.map(String::strip).filter(text -> !text.isEmpty());
        if (given.filter(text -> text.length() > REASON).isPresent()) {
            throw RefusalException.invalid(FieldError.of("reason", "long", "most", REASON));
        }
        if (given.filter(PlainText::unprintable).isPresent()) {
            throw RefusalException.invalid(FieldError.of("reason", "unprintable"));
        }
        return given;
    }
}
