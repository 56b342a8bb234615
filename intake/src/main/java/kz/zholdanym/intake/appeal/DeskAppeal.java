package kz.zholdanym.intake.appeal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.notifications.evidence.UndeliveredNotice;

/**
 * One appeal as staff see it.
 *
 * @param declaredGround what the applicant chose
 * @param confirmedGrounds what a registrar confirmed
 * @param handler the prosecutor in charge
 * @param standing how pressing it is today
 * @param timeline what happened, and what the applicant and the staff were told of it with the proof of each attempt
 * @param undelivered notices that endanger a term because they have not been delivered
 * @param possible what this employee may do with it now: by the transition table and the access policy
 */
public record DeskAppeal(
        AppealDetails appeal,
        ApplicantView applicant,
        Optional<AppealGround> declaredGround,
        Optional<ConfirmedGrounds> confirmedGrounds,
        Optional<StaffMember> handler,
        TermStanding standing,
        AppealTimeline timeline,
        List<UndeliveredNotice> undelivered,
        Set<AppealEvent> possible) {

    /** The principal one of what was confirmed. */
    public Optional<AppealGround> confirmedGround() {
        return confirmedGrounds.map(ConfirmedGrounds::principal);
    }
}
