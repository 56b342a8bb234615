package kz.zholdanym.web.calculator;

import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.web.form.TypedDay;

/**
 * What was typed into the form.
 *
 * @param pauses those typed, and an empty one to type another
 */
public record TermForm(
        TypedDay from,
        TypedDay extendedOn,
        String extendedBy,
        TypedDay extendedUntil,
        List<Pause> pauses,
        TypedDay inspectionAppointedOn,
        TypedDay inspectionEndsOn) {

    private static final TypedDay NOTHING = new TypedDay("");

    /** From when till when the term stood still. */
    public record Pause(TypedDay suspendedOn, TypedDay resumedOn) {}

    static List<Pause> pauses(List<TypedDay> suspendedOn, List<TypedDay> resumedOn) {
        List<Pause> pauses = new ArrayList<>();
        for (int row = 0; row < Math.max(suspendedOn.size(), resumedOn.size()); row++) {
            Pause pause = new Pause(row(suspendedOn, row), row(resumedOn, row));
            if (!pause.suspendedOn().empty() || !pause.resumedOn().empty()) {
                pauses.add(pause);
            }
        }
        pauses.add(new Pause(NOTHING, NOTHING));
        return List.copyOf(pauses);
    }

    private static TypedDay row(List<TypedDay> days, int row) {
        return row < days.size() ? days.get(row) : NOTHING;
    }

    public boolean extended() {
        return !extendedOn.empty() || !extendedBy.isEmpty() || !extendedUntil.empty();
    }

    public boolean paused() {
        return pauses.size() > 1;
    }

    public boolean inspected() {
        return !inspectionAppointedOn.empty() || !inspectionEndsOn.empty();
    }
}
