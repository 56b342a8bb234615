package kz.zholdanym.web.decision;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;
import kz.zholdanym.intake.appeal.AppealEvent;

/** What can happen to an inspection, each with its address below that of the inspection. */
public enum InspectionStep {
    EXTENSION(AppealEvent.EXTEND_INSPECTION),
    SUSPENSION(AppealEvent.SUSPEND_INSPECTION),
    RESUMPTION(AppealEvent.RESUME_INSPECTION),
    END(AppealEvent.END_INSPECTION);

    private final AppealEvent event;

    InspectionStep(AppealEvent event) {
        this.event = event;
    }

    AppealEvent event() {
        return event;
    }

    /** The last part of its address. */
    public String getPath() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFoundException if there is no such step */
    static InspectionStep ofPath(String path) {
        return Arrays.stream(values())
                .filter(step -> step.getPath().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
