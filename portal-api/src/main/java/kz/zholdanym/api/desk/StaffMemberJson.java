package kz.zholdanym.api.desk;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.staff.StaffMember;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employee in one post.
 *
 * @param id of the assignment; what an assignment of an appeal names as {@code handler}
 */
@Schema(name = "StaffMember")
public record StaffMemberJson(UUID id, String name, String office, String position) {

    static StaffMemberJson of(StaffMember member) {
        return new StaffMemberJson(
                member.assignment(),
                member.name(),
                member.office(),
                member.position().name());
    }

    /** Those to choose from, by name. */
    @Schema(name = "StaffMembers")
    public record ListJson(List<StaffMemberJson> items) {}
}
