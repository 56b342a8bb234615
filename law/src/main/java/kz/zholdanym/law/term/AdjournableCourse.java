package kz.zholdanym.law.term;

import java.time.LocalDate;
import kz.zholdanym.law.term.TermEvent.BoundToInspection;
import kz.zholdanym.law.term.TermEvent.ExtendedBy;
import kz.zholdanym.law.term.TermEvent.ExtendedUntil;
import kz.zholdanym.law.term.TermReadings.ExtensionBase;
import kz.zholdanym.law.term.TermReadings.ExtensionCount;
import kz.zholdanym.law.term.TermReadings.InspectionEffect;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.jspecify.annotations.Nullable;

/** A term that never stands still, but whose end may move: by an extension, or because it follows an inspection. */
final class AdjournableCourse extends TermCourse {

    private final LocalDate originalDueOn;
    private @Nullable LocalDate firstExtensionDecidedOn;
    private @Nullable BoundToInspection inspection;

    AdjournableCourse(TermArithmetic arithmetic, TermRule rule, LocalDate trigger) {
        super(arithmetic, rule, trigger);
        originalDueOn = dueOn;
        explanation.whole(rule, trigger);
    }

    @Override
    protected void extendUntil(ExtendedUntil event) {
        if (standing()) {
            LocalDate until = arithmetic.calendar().workingDayOrNext(event.until());
            extend(event.date(), until.isAfter(dueOn) ? until : dueOn);
            return;
        }
        requireExtendable();
        requireLonger(event.until().isAfter(dueOn));
        if (event.until().isAfter(extensionLimit(event.date()))) {
            throw new UnlawfulTermException(Reason.EXTENSION_TOO_LONG, extensionLimit(event.date()));
        }
        requireWorkingDay(event.until());
        extend(event.date(), event.until());
    }

    @Override
    protected void extendBy(ExtendedBy event) {
        TermRule extension = requireExtendable();
        requireLonger(event.amount() > 0);
        if (event.amount() > extension.length().amount()) {
            throw new UnlawfulTermException(Reason.EXTENSION_TOO_LONG, extensionLimit(event.date()));
        }
        TermLength length = new TermLength(event.amount(), extension.length().unit());
        LocalDate base = base(arithmetic.readings().extensionBase(), event.date());
        extendUntil(new ExtendedUntil(event.date(), arithmetic.dueOn(extension.with(length), base)));
    }

    private TermRule requireExtendable() {
        TermRule extension = extensionRule();
        if (inspection != null) {
            throw new UnlawfulTermException(Reason.FOLLOWS_INSPECTION, null);
        }
        if (firstExtensionDecidedOn != null && arithmetic.readings().extensionCount() == ExtensionCount.ONE) {
            throw new UnlawfulTermException(Reason.EXTENDED_ALREADY, dueOn);
        }
        return extension;
    }

    private void extend(LocalDate decidedOn, LocalDate until) {
        if (firstExtensionDecidedOn == null) {
            firstExtensionDecidedOn = decidedOn;
        }
        explanation.add(new TermStep.Extended(extensionRule(), decidedOn, dueOn, until));
        explanation.addPeriod(dueOn.plusDays(1), until);
        dueOn = until;
        state = TermState.EXTENDED;
    }

    @Override
    LocalDate extensionLimit(LocalDate decidedOn) {
        return arithmetic.dueOn(extensionRule(), base(arithmetic.readings().extensionBase(), decidedOn));
    }

    /** From what the longest extension is counted; further extensions share the limit of the first. */
    private LocalDate base(ExtensionBase reading, LocalDate decidedOn) {
        return switch (reading) {
            case END_OF_TERM -> originalDueOn;
            case RECEIPT -> trigger;
            case DECISION -> firstExtensionDecidedOn == null ? decidedOn : firstExtensionDecidedOn;
        };
    }

    @Override
    protected void bind(BoundToInspection event) {
        TermRule reply = rule.changes()
                .afterInspection()
                .orElseThrow(() -> new UnlawfulTermException(Reason.NOT_BOUND_TO_INSPECTIONS, null));
        if (event.inspectionEndsOn().isBefore(event.date())) {
            throw new UnlawfulTermException(Reason.INSPECTION_ENDS_TOO_EARLY, event.date());
        }
        inspection = event;
        LocalDate replyDueOn = arithmetic.dueOn(reply, event.inspectionEndsOn());
        LocalDate limit = extensionLimit(event.date());
        boolean capped = arithmetic.readings().inspectionEffect() == InspectionEffect.WITHIN_EXTENSION_CAP;
        dueOn = capped && replyDueOn.isAfter(limit) ? limit : replyDueOn;
        state = TermState.BOUND_TO_INSPECTION;
    }

    @Override
    protected void complete() {
        if (inspection != null) {
            followInspection(inspection);
        } else if (firstExtensionDecidedOn != null) {
            StrictReadings.ofExtension(arithmetic, dueOn, base -> base(base, trigger), extensionRule())
                    .forEach(warnings::add);
        } else {
            StrictReadings.ofCount(arithmetic, rule, trigger).forEach(warnings::add);
        }
    }

    private void followInspection(BoundToInspection event) {
        TermRule reply = rule.changes().afterInspection().orElseThrow();
        explanation.add(new TermStep.FollowsInspection(reply, event.date(), event.inspectionEndsOn()));
        explanation.forgetPeriods();
        explanation.whole(reply, event.inspectionEndsOn());
        LocalDate replyDueOn = arithmetic.dueOn(reply, event.inspectionEndsOn());
        LocalDate limit = extensionLimit(event.date());
        if (dueOn.isBefore(replyDueOn)) {
            explanation.add(new TermStep.CutShort(replyDueOn, dueOn));
        } else if (dueOn.isAfter(limit)) {
            warnings.add(new TermWarning.LawfulUnderOneReading(OpenQuestion.INSPECTION_EFFECT, limit));
        }
    }
}
