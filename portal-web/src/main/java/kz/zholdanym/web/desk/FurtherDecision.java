package kz.zholdanym.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.zholdanym.intake.appeal.AppealEvent;

/** The decisions about a case besides its straight way, each with the page on which it is taken. */
public enum FurtherDecision {
    EXTENSION("extension", AppealEvent.EXTEND_TERM),
    INSPECTION("inspection", AppealEvent.APPOINT_INSPECTION),
    INSPECTION_EXTENSION("inspection/extension", AppealEvent.EXTEND_INSPECTION),
    INSPECTION_SUSPENSION("inspection/suspension", AppealEvent.SUSPEND_INSPECTION),
    /** While it stands still it can only do so until another day than was expected. */
    INSPECTION_POSTPONEMENT("inspection/suspension", AppealEvent.SUSPEND_INSPECTION),
    INSPECTION_RESUMPTION("inspection/resumption", AppealEvent.RESUME_INSPECTION),
    INSPECTION_END("inspection/end", AppealEvent.END_INSPECTION),
    FORWARDING("forwarding", AppealEvent.FORWARD),
    REROUTING("rerouting", AppealEvent.REROUTE),
    REMEDY_REQUEST("remedy-request", AppealEvent.REQUEST_REMEDY),
    RETURN("return", AppealEvent.RETURN),
    WITHDRAWAL("withdrawal", AppealEvent.CONFIRM_WITHDRAWAL),
    TERMINATION("termination", AppealEvent.TERMINATE),
    JOINDER("joinder", AppealEvent.JOIN),
    SEPARATION("separation", AppealEvent.SEPARATE),
    REQUEST_SEPARATION("request-separation", AppealEvent.SEPARATE_REQUEST);

    private final String path;
    private final AppealEvent event;

    FurtherDecision(String path, AppealEvent event) {
        this.path = path;
        this.event = event;
    }

    /** Below the address of the case. */
    public String getPath() {
        return path;
    }

    static List<FurtherDecision> of(Set<AppealEvent> possible) {
        FurtherDecision other =
                possible.contains(AppealEvent.RESUME_INSPECTION) ? INSPECTION_SUSPENSION : INSPECTION_POSTPONEMENT;
        return Arrays.stream(values())
                .filter(decision -> possible.contains(decision.event) && decision != other)
                .toList();
    }
}
