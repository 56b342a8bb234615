package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The appeals that one belongs with; for staff.
 *
 * @param principal the one it is, or was until both were answered, considered together with
 * @param joined those considered together with it, or answered so
 * @param separatedFrom the one of which it was a request
 * @param separated requests of it that became appeals of their own
 */
public record AppealGroup(
        Optional<Member> principal, List<Member> joined, Optional<Member> separatedFrom, List<Member> separated) {

    public AppealGroup {
        joined = List.copyOf(joined);
        separated = List.copyOf(separated);
    }

    /** Whether it belongs with no other. */
    public boolean alone() {
        return principal.isEmpty() && joined.isEmpty() && separatedFrom.isEmpty() && separated.isEmpty();
    }

    /**
     * One of them.
     *
     * @param applicant name of the person or company; personal data
     */
    public record Member(
            UUID id,
            String number,
            String subject,
            String applicant,
            AppealState state,
            Instant receivedAt,
            LocalDate dueOn) {

        /** Names nobody: safe for logs. */
        @Override
        public String toString() {
            return "Member[" + id + " " + state + "]";
        }
    }
}
