package kz.zholdanym.api.approval;

import java.time.Instant;
import kz.zholdanym.intake.approval.ApprovalRule;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.staff.StaffMember;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the answers of an office leave with its head's approval only.
 *
 * @param since when the head decided so; absent where nobody ever did, and so no approval is required
 * @param decidedBy name of who decided it
 */
@Schema(name = "ApprovalRule")
public record ApprovalRuleJson(
        String office,
        boolean required,
        @Nullable Instant since,
        @Nullable String decidedBy) {

    static ApprovalRuleJson of(ApprovalRule rule) {
        return new ApprovalRuleJson(
                rule.office(),
                rule.required(),
                rule.decidedAt().orElse(null),
                rule.decidedBy().map(StaffMember::name).orElse(null));
    }

    /** What the head decides. */
    @Schema(name = "ApprovalRequired", requiredProperties = "required")
    public record RequiredJson(@Nullable Boolean required) {

        /** @throws RefusalException if nothing is decided */
        boolean decided() {
            if (required == null) {
                throw RefusalException.invalid(FieldError.of("required", "decision.missing"));
            }
            return required;
        }
    }
}
