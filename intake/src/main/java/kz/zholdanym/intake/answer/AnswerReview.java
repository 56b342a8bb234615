package kz.zholdanym.intake.answer;

import java.time.Instant;
import java.util.Optional;
import kz.zholdanym.intake.staff.StaffMember;

/**
 * What the head decided about a submitted answer.
 *
 * @param approved whether it left; otherwise it was returned
 * @param remarks why it was returned; empty string if it was approved without any
 */
public record AnswerReview(boolean approved, String remarks, Instant at, Optional<StaffMember> reviewer) {}
