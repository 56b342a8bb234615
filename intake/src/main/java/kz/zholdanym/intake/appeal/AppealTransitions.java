package kz.zholdanym.intake.appeal;

import static kz.zholdanym.intake.appeal.AppealState.ACCEPTED;
import static kz.zholdanym.intake.appeal.AppealState.ANSWERED;
import static kz.zholdanym.intake.appeal.AppealState.AWAITING_REMEDY;
import static kz.zholdanym.intake.appeal.AppealState.FORWARDED;
import static kz.zholdanym.intake.appeal.AppealState.JOINED;
import static kz.zholdanym.intake.appeal.AppealState.REGISTERED;
import static kz.zholdanym.intake.appeal.AppealState.RETURNED;
import static kz.zholdanym.intake.appeal.AppealState.TERMINATED;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_CONSIDERATION;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealState.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.statute.Act;
import kz.zholdanym.law.statute.LegalReference;

/** The single place that decides what may happen to an appeal. What is not listed here is refused. */
public final class AppealTransitions {

    private static final LegalReference GROUNDS = LegalReference.article("24").paragraph(1);
    private static final LegalReference CONSIDERATION =
            LegalReference.article("24").paragraph(3);
    private static final LegalReference EXTENSION =
            LegalReference.article("24").paragraph(4).part(1);
    private static final LegalReference INSPECTION =
            LegalReference.article("24").paragraph(4).part(2);
    private static final LegalReference COURSE_OF_INSPECTION =
            LegalReference.article("18").paragraph(4);
    private static final LegalReference ANSWER = LegalReference.article("24").paragraph(7);
    private static final LegalReference REPEAT = LegalReference.article("24").paragraph(8);
    private static final LegalReference ONE_SYSTEM = LegalReference.article("5").paragraph(1);
    private static final LegalReference RETURN_AND_WITHDRAWAL = LegalReference.article(Act.ADMINISTRATIVE_CODE, "64");
    private static final LegalReference FORWARDING = LegalReference.article(Act.ADMINISTRATIVE_CODE, "65");

    /** Materials are shown to others only where the law provides for it, and not without the prosecutor's permission. */
    static final LegalReference DISCLOSURE = LegalReference.article("26").paragraph(6);

    private static final List<AppealState> OPEN =
            List.of(REGISTERED, AWAITING_REMEDY, ACCEPTED, UNDER_CONSIDERATION, UNDER_INSPECTION, JOINED);
    /** Where it may turn out that somebody else is competent. */
    private static final List<AppealState> UNINSPECTED = List.of(REGISTERED, ACCEPTED, UNDER_CONSIDERATION);

    private static final List<AppealTransition> TABLE = table();

    private AppealTransitions() {}

    private static List<AppealTransition> table() {
        List<AppealTransition> rows = new ArrayList<>();
        rows.add(new AppealTransition(Optional.empty(), AppealEvent.FILE, Optional.empty(), REGISTERED, CONSIDERATION));
        consideration(rows);
        inspection(rows);
        otherBodies(rows);
        applicant(rows);
        joinder(rows);
        for (AppealState open : OPEN) {
            // by itself, wherever the case stands while its term runs
            rows.add(new AppealTransition(
                    Optional.of(open), AppealEvent.RECOMPUTE_TERM, Optional.empty(), open, CONSIDERATION));
        }
        return List.copyOf(rows);
    }

    private static void consideration(List<AppealTransition> rows) {
        rows.add(step(REGISTERED, AppealEvent.CONFIRM_GROUND, CaseOperation.CONFIRM_GROUND, ACCEPTED, GROUNDS));
        rows.add(step(ACCEPTED, AppealEvent.ASSIGN, CaseOperation.ASSIGN, UNDER_CONSIDERATION, CONSIDERATION));
        for (AppealState state : List.of(UNDER_CONSIDERATION, UNDER_INSPECTION)) {
            rows.add(step(state, AppealEvent.ASSIGN, CaseOperation.ASSIGN, state, CONSIDERATION));
        }
        for (AppealState state : List.of(ACCEPTED, UNDER_CONSIDERATION)) {
            rows.add(step(state, AppealEvent.EXTEND_TERM, CaseOperation.EXTEND_TERM, state, EXTENSION));
        }
        rows.add(step(UNDER_CONSIDERATION, AppealEvent.SEND_ANSWER, CaseOperation.SEND_ANSWER, ANSWERED, ANSWER));
        rows.add(step(
                UNDER_CONSIDERATION,
                AppealEvent.SUBMIT_ANSWER,
                CaseOperation.SUBMIT_ANSWER,
                UNDER_CONSIDERATION,
                ANSWER));
        rows.add(step(
                UNDER_CONSIDERATION,
                AppealEvent.RETURN_ANSWER,
                CaseOperation.APPROVE_ANSWER,
                UNDER_CONSIDERATION,
                ANSWER));
        rows.add(step(UNDER_CONSIDERATION, AppealEvent.APPROVE_ANSWER, CaseOperation.APPROVE_ANSWER, ANSWERED, ANSWER));
        rows.add(step(UNDER_CONSIDERATION, AppealEvent.TERMINATE, CaseOperation.TERMINATE, TERMINATED, REPEAT));
    }

    private static void inspection(List<AppealTransition> rows) {
        CaseOperation appoint = CaseOperation.APPOINT_INSPECTION;
        rows.add(step(UNDER_CONSIDERATION, AppealEvent.APPOINT_INSPECTION, appoint, UNDER_INSPECTION, INSPECTION));
        rows.add(step(
                UNDER_INSPECTION,
                AppealEvent.EXTEND_INSPECTION,
                appoint,
                UNDER_INSPECTION,
                COURSE_OF_INSPECTION.part(3)));
        rows.add(step(
                UNDER_INSPECTION,
                AppealEvent.SUSPEND_INSPECTION,
                appoint,
                UNDER_INSPECTION,
                COURSE_OF_INSPECTION.part(4)));
        rows.add(step(
                UNDER_INSPECTION,
                AppealEvent.RESUME_INSPECTION,
                appoint,
                UNDER_INSPECTION,
                COURSE_OF_INSPECTION.part(5)));
        rows.add(step(
                UNDER_INSPECTION,
                AppealEvent.END_INSPECTION,
                CaseOperation.END_INSPECTION,
                UNDER_CONSIDERATION,
                INSPECTION));
    }

    private static void otherBodies(List<AppealTransition> rows) {
        for (AppealState state : UNINSPECTED) {
            rows.add(step(state, AppealEvent.FORWARD, CaseOperation.FORWARD, FORWARDED, FORWARDING));
            rows.add(step(state, AppealEvent.FORWARD_PARTS, CaseOperation.FORWARD, state, FORWARDING));
            rows.add(step(state, AppealEvent.REROUTE, CaseOperation.REROUTE, REGISTERED, ONE_SYSTEM));
        }
    }

    private static void applicant(List<AppealTransition> rows) {
        rows.add(step(
                REGISTERED,
                AppealEvent.REQUEST_REMEDY,
                CaseOperation.REQUEST_REMEDY,
                AWAITING_REMEDY,
                RETURN_AND_WITHDRAWAL));
        rows.add(step(AWAITING_REMEDY, AppealEvent.REMEDY, CaseOperation.REMEDY, REGISTERED, RETURN_AND_WITHDRAWAL));
        rows.add(step(AWAITING_REMEDY, AppealEvent.RETURN, CaseOperation.RETURN, RETURNED, RETURN_AND_WITHDRAWAL));
        for (AppealState open : OPEN) {
            rows.add(withdrawal(open, AppealEvent.ASK_WITHDRAWAL, CaseOperation.ASK_WITHDRAWAL, open));
            rows.add(withdrawal(open, AppealEvent.CONFIRM_WITHDRAWAL, CaseOperation.DECIDE_WITHDRAWAL, WITHDRAWN));
            rows.add(withdrawal(open, AppealEvent.DECLINE_WITHDRAWAL, CaseOperation.DECIDE_WITHDRAWAL, open));
        }
    }

    /**
     * Appeals on one subject are considered together, and apart again. The constitutional law is silent about it and asks only
     * that each is considered in time (article 24(3)).
     */
    private static void joinder(List<AppealTransition> rows) {
        for (AppealState state : List.of(ACCEPTED, UNDER_CONSIDERATION)) {
            rows.add(step(state, AppealEvent.JOIN, CaseOperation.JOIN, JOINED, CONSIDERATION));
            rows.add(step(state, AppealEvent.TAKE_IN, CaseOperation.JOIN, state, CONSIDERATION));
        }
        rows.add(step(JOINED, AppealEvent.SEPARATE, CaseOperation.SEPARATE, ACCEPTED, CONSIDERATION));
        for (AppealState state : UNINSPECTED) {
            rows.add(step(state, AppealEvent.SEPARATE_REQUEST, CaseOperation.SEPARATE, state, CONSIDERATION));
        }
        // by decisions about the appeal it is joined to, and by whoever takes those
        rows.add(withPrincipal(AppealEvent.FOLLOW_PRINCIPAL, JOINED, CONSIDERATION));
        rows.add(withPrincipal(AppealEvent.ANSWER_WITH_PRINCIPAL, ANSWERED, ANSWER));
    }

    public static List<AppealTransition> all() {
        return TABLE;
    }

    /** The step that {@code event} makes from {@code state}, if there is one. */
    public static Optional<AppealTransition> find(AppealState state, AppealEvent event) {
        return TABLE.stream()
                .filter(step -> step.event() == event && step.from().equals(Optional.of(state)))
                .findFirst();
    }

    /** @throws RefusalException if there is no such step */
    static AppealTransition require(AppealState state, AppealEvent event) {
        return find(state, event)
                .orElseThrow(() -> new RefusalException(new Refusal.NotPossibleNow(event.name(), state.name())));
    }

    /** What the access policy must permit for {@code event}, wherever the case stands; empty for what needs nobody. */
    static Optional<CaseOperation> operation(AppealEvent event) {
        return TABLE.stream().filter(step -> step.event() == event).findFirst().flatMap(AppealTransition::operation);
    }

    /** The first step of every appeal. */
    static AppealTransition filing() {
        return TABLE.get(0);
    }

    /**
     * The file is taken of a case in any state, also a closed one, and the case stays as it is: a line of its history, but
     * no step on its way.
     */
    static AppealTransition exported(AppealState state) {
        return new AppealTransition(
                Optional.of(state), AppealEvent.EXPORT, Optional.of(CaseOperation.EXPORT), state, DISCLOSURE);
    }

    private static AppealTransition withPrincipal(AppealEvent event, AppealState to, LegalReference article) {
        return new AppealTransition(Optional.of(JOINED), event, Optional.empty(), to, article);
    }

    private static AppealTransition withdrawal(
            AppealState from, AppealEvent event, CaseOperation operation, AppealState to) {
        return step(from, event, operation, to, RETURN_AND_WITHDRAWAL);
    }

    private static AppealTransition step(
            AppealState from, AppealEvent event, CaseOperation operation, AppealState to, LegalReference article) {
        return new AppealTransition(Optional.of(from), event, Optional.of(operation), to, article);
    }
}
