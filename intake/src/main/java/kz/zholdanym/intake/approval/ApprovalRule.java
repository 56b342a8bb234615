package kz.zholdanym.intake.approval;

import java.time.Instant;
import java.util.Optional;
import kz.zholdanym.intake.staff.StaffMember;

/**
 * Whether an office has its answers approved.
 *
 * @param office its code
 * @param decidedAt since when it is so; empty where nobody ever decided it, and so no approval is required
 * @param decidedBy who decided it
 */
public record ApprovalRule(
        String office, boolean required, Optional<Instant> decidedAt, Optional<StaffMember> decidedBy) {}
