package kz.zholdanym.intake.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import kz.zholdanym.intake.answer.AnswerDesk;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.extension.ExtendConsideration;
import kz.zholdanym.intake.forwarding.ForwardAppeal;
import kz.zholdanym.intake.forwarding.RerouteAppeal;
import kz.zholdanym.intake.inbox.MyNotices;
import kz.zholdanym.intake.inspection.AppointInspection;
import kz.zholdanym.intake.inspection.ConductInspection;
import kz.zholdanym.intake.joinder.JoinAppeals;
import kz.zholdanym.intake.remedy.RemedyAppeal;
import kz.zholdanym.intake.remedy.RequestRemedy;
import kz.zholdanym.intake.remedy.ReturnAppeal;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.termination.TerminateConsideration;
import kz.zholdanym.intake.withdrawal.AskWithdrawal;
import kz.zholdanym.intake.withdrawal.DecideWithdrawal;

/** The services by which everybody decides. */
@Dependent
class DemoServices {

    @Inject
    FileAppeal filing;

    @Inject
    AppealDesk desk;

    @Inject
    MyAppeals mine;

    @Inject
    AnswerDesk answers;

    @Inject
    ExtendConsideration extension;

    @Inject
    AppointInspection inspection;

    @Inject
    ConductInspection course;

    @Inject
    ForwardAppeal forwarding;

    @Inject
    JoinAppeals joinder;

    @Inject
    RerouteAppeal rerouting;

    @Inject
    RequestRemedy remedyRequest;

    @Inject
    RemedyAppeal remedy;

    @Inject
    ReturnAppeal returning;

    @Inject
    AskWithdrawal withdrawalRequest;

    @Inject
    DecideWithdrawal withdrawal;

    @Inject
    TerminateConsideration termination;

    @Inject
    MyNotices inbox;

    @Inject
    OfficialCalendar calendar;

    @Inject
    InstantSource clock;
}
