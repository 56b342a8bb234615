package kz.zholdanym.intake.appeal;

import static kz.zholdanym.intake.appeal.AppealState.ACCEPTED;
import static kz.zholdanym.intake.appeal.AppealState.ANSWERED;
import static kz.zholdanym.intake.appeal.AppealState.REGISTERED;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_CONSIDERATION;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.law.statute.LegalReference;

/** The single place that decides what may happen to an appeal. What is not listed here is refused. */
public final class AppealTransitions {

    private static final LegalReference GROUNDS = LegalReference.article("24").paragraph(1);
    private static final LegalReference CONSIDERATION =
            LegalReference.article("24").paragraph(3);
    private static final LegalReference ANSWER = LegalReference.article("24").paragraph(7);

    /** Materials are shown to others only where the law provides for it, and not without the prosecutor's permission. */
    static final LegalReference DISCLOSURE = LegalReference.article("26").paragraph(6);

    private static final List<AppealTransition> TABLE = List.of(
            new AppealTransition(Optional.empty(), AppealEvent.FILE, Optional.empty(), REGISTERED, CONSIDERATION),
            recomputed(REGISTERED),
            recomputed(ACCEPTED),
            recomputed(UNDER_CONSIDERATION),
            step(REGISTERED, AppealEvent.CONFIRM_GROUND, CaseOperation.CONFIRM_GROUND, ACCEPTED, GROUNDS),
            step(ACCEPTED, AppealEvent.ASSIGN, CaseOperation.ASSIGN, UNDER_CONSIDERATION, CONSIDERATION),
            step(UNDER_CONSIDERATION, AppealEvent.ASSIGN, CaseOperation.ASSIGN, UNDER_CONSIDERATION, CONSIDERATION),
            step(UNDER_CONSIDERATION, AppealEvent.SEND_ANSWER, CaseOperation.SEND_ANSWER, ANSWERED, ANSWER));

    private AppealTransitions() {}

    public static List<AppealTransition> all() {
        return TABLE;
    }

    /** The step that {@code event} makes from {@code state}, if there is one. */
    public static Optional<AppealTransition> find(AppealState state, AppealEvent event) {
        return TABLE.stream()
                .filter(step -> step.event() == event && step.from().equals(Optional.of(state)))
                .findFirst();
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

    /** By itself, wherever the case stands while its term runs. */
    private static AppealTransition recomputed(AppealState state) {
        return new AppealTransition(
                Optional.of(state), AppealEvent.RECOMPUTE_TERM, Optional.empty(), state, CONSIDERATION);
    }

    private static AppealTransition step(
            AppealState from, AppealEvent event, CaseOperation operation, AppealState to, LegalReference article) {
        return new AppealTransition(Optional.of(from), event, Optional.of(operation), to, article);
    }
}
