package kz.zholdanym.intake.decision;

import java.util.Optional;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.decision.DecisionContent.ConsiderationTerminated;
import kz.zholdanym.intake.decision.DecisionContent.Forwarded;
import kz.zholdanym.intake.decision.DecisionContent.InspectionAppointed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionEnded;
import kz.zholdanym.intake.decision.DecisionContent.InspectionExtended;
import kz.zholdanym.intake.decision.DecisionContent.InspectionResumed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionSuspended;
import kz.zholdanym.intake.decision.DecisionContent.Joined;
import kz.zholdanym.intake.decision.DecisionContent.Remedied;
import kz.zholdanym.intake.decision.DecisionContent.RemedyRequested;
import kz.zholdanym.intake.decision.DecisionContent.RequestSeparated;
import kz.zholdanym.intake.decision.DecisionContent.Rerouted;
import kz.zholdanym.intake.decision.DecisionContent.Returned;
import kz.zholdanym.intake.decision.DecisionContent.Separated;
import kz.zholdanym.intake.decision.DecisionContent.TermExtended;
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalAsked;
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalConfirmed;
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalDeclined;
import kz.zholdanym.intake.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/** The kinds of decisions, each with what it does to the case, what it says and the letter that goes out with it. */
public enum DecisionKind {
    TERM_EXTENDED(AppealEvent.EXTEND_TERM, TermExtended.class, DocumentKind.TERM_EXTENSION),
    INSPECTION_APPOINTED(AppealEvent.APPOINT_INSPECTION, InspectionAppointed.class, DocumentKind.INTERIM_REPLY),
    INSPECTION_EXTENDED(AppealEvent.EXTEND_INSPECTION, InspectionExtended.class),
    INSPECTION_SUSPENDED(AppealEvent.SUSPEND_INSPECTION, InspectionSuspended.class),
    INSPECTION_RESUMED(AppealEvent.RESUME_INSPECTION, InspectionResumed.class),
    INSPECTION_ENDED(AppealEvent.END_INSPECTION, InspectionEnded.class),
    FORWARDED(AppealEvent.FORWARD, Forwarded.class, DocumentKind.FORWARDING),
    FORWARDED_IN_PART(AppealEvent.FORWARD_PARTS, Forwarded.class, DocumentKind.FORWARDING),
    REROUTED(AppealEvent.REROUTE, Rerouted.class),
    REMEDY_REQUESTED(AppealEvent.REQUEST_REMEDY, RemedyRequested.class),
    REMEDIED(AppealEvent.REMEDY, Remedied.class),
    RETURNED(AppealEvent.RETURN, Returned.class, DocumentKind.RETURN),
    WITHDRAWAL_ASKED(AppealEvent.ASK_WITHDRAWAL, WithdrawalAsked.class),
    WITHDRAWAL_CONFIRMED(AppealEvent.CONFIRM_WITHDRAWAL, WithdrawalConfirmed.class),
    WITHDRAWAL_DECLINED(AppealEvent.DECLINE_WITHDRAWAL, WithdrawalDeclined.class),
    TERMINATED(AppealEvent.TERMINATE, ConsiderationTerminated.class, DocumentKind.TERMINATION),
    JOINED(AppealEvent.JOIN, Joined.class, DocumentKind.JOINDER),
    SEPARATED(AppealEvent.SEPARATE, Separated.class, DocumentKind.SEPARATION),
    REQUEST_SEPARATED(AppealEvent.SEPARATE_REQUEST, RequestSeparated.class, DocumentKind.SEPARATION);

    private final AppealEvent event;
    private final Class<? extends DecisionContent> type;
    private final @Nullable DocumentKind document;

    DecisionKind(AppealEvent event, Class<? extends DecisionContent> type) {
        this(event, type, null);
    }

    DecisionKind(AppealEvent event, Class<? extends DecisionContent> type, @Nullable DocumentKind document) {
        this.event = event;
        this.type = type;
        this.document = document;
    }

    /** What it does to the case. */
    public AppealEvent event() {
        return event;
    }

    /** The letter that goes out with it; empty when none does. */
    public Optional<DocumentKind> document() {
        return Optional.ofNullable(document);
    }

    /** Whether its reasons are the office's own: the course of an inspection is not explained (article 26(6)). */
    public boolean inner() {
        return switch (this) {
            case INSPECTION_EXTENDED, INSPECTION_SUSPENDED, INSPECTION_RESUMED, INSPECTION_ENDED, REROUTED -> true;
            default -> false;
        };
    }

    /** Whether it moves the last day of the appeal, and so of those joined to it. */
    boolean movesTerm() {
        return switch (this) {
            case TERM_EXTENDED,
                    INSPECTION_APPOINTED,
                    INSPECTION_EXTENDED,
                    INSPECTION_SUSPENDED,
                    INSPECTION_RESUMED,
                    INSPECTION_ENDED -> true;
            default -> false;
        };
    }

    Class<? extends DecisionContent> type() {
        return type;
    }
}
