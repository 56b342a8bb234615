package kz.zholdanym.intake.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionContent;
import kz.zholdanym.intake.decision.DecisionContent.InspectionAppointed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionExtended;
import kz.zholdanym.intake.decision.DecisionContent.InspectionResumed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionSuspended;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermEvent.Resumed;
import kz.zholdanym.law.term.TermEvent.Suspended;
import org.jspecify.annotations.Nullable;

/**
 * The course of the last inspection that was appointed on an appeal, from the decisions about it. While it stands still, it
 * is computed by the day on which it is expected to go on.
 */
final class InspectionCourse {

    private final InspectionAppointed appointed;
    private final List<TermEvent> events;
    private final @Nullable LocalDate expectedOn;

    private InspectionCourse(InspectionAppointed appointed, List<TermEvent> events, @Nullable LocalDate expectedOn) {
        this.appointed = appointed;
        this.events = List.copyOf(events);
        this.expectedOn = expectedOn;
    }

    /** Empty if none was appointed. */
    static Optional<InspectionCourse> of(List<Decision> decisions) {
        InspectionCourse course = null;
        for (Decision decision : decisions) {
            DecisionContent content = decision.content();
            if (content instanceof InspectionAppointed appointed) {
                course = new InspectionCourse(appointed, List.of(), null);
            } else if (course != null) {
                course = course.after(content);
            }
        }
        return Optional.ofNullable(course);
    }

    private InspectionCourse after(DecisionContent content) {
        if (content instanceof InspectionExtended extended) {
            return extended(extended.extendedOn(), extended.workingDays());
        } else if (content instanceof InspectionSuspended suspended) {
            return suspended(suspended.suspendedOn(), suspended.resumesOn());
        } else if (content instanceof InspectionResumed resumed) {
            return resumed(resumed.resumedOn());
        }
        return this;
    }

    InspectionCourse extended(LocalDate on, int workingDays) {
        return new InspectionCourse(appointed, with(new ExtendedBy(on, workingDays)), expectedOn);
    }

    /** If it stands still already, it does so until another day than was expected. */
    InspectionCourse suspended(LocalDate on, LocalDate resumesOn) {
        return new InspectionCourse(appointed, suspended() ? events : with(new Suspended(on)), resumesOn);
    }

    InspectionCourse resumed(LocalDate on) {
        return new InspectionCourse(appointed, with(new Resumed(on)), null);
    }

    boolean suspended() {
        return expectedOn != null;
    }

    InspectionAppointed appointed() {
        return appointed;
    }

    /** The day on which it is expected to go on; empty while it does not stand still. */
    Optional<LocalDate> expectedOn() {
        return Optional.ofNullable(expectedOn);
    }

    /** @throws kz.zholdanym.intake.refusal.RefusalException if the law knows no such course (article 18(4)) */
    Term term(TermBasis basis) {
        List<TermEvent> all = expectedOn == null ? events : with(new Resumed(expectedOn));
        return basis.term(StatutoryTerms.INSPECTION, appointed.startsOn(), all);
    }

    private List<TermEvent> with(TermEvent event) {
        List<TermEvent> more = new ArrayList<>(events);
        more.add(event);
        return more;
    }
}
