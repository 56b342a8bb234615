package kz.zholdanym.api.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The appeals that one belongs with, for staff. */
@Schema(
        name = "AppealGroup",
        requiredProperties = {"joined", "separated"})
public record AppealGroupJson(
        @Schema(description = "The one it is considered together with") @Nullable
        MemberJson principal,

        @Schema(description = "Those considered together with it")
        List<MemberJson> joined,

        @Schema(description = "The one of which it was a request") @Nullable
        MemberJson separatedFrom,

        @Schema(description = "Requests of it that became appeals of their own")
        List<MemberJson> separated) {

    static AppealGroupJson of(AppealGroup group) {
        return new AppealGroupJson(
                group.principal().map(MemberJson::of).orElse(null),
                group.joined().stream().map(MemberJson::of).toList(),
                group.separatedFrom().map(MemberJson::of).orElse(null),
                group.separated().stream().map(MemberJson::of).toList());
    }

    /** One of them. */
    @Schema(
            name = "AppealOfGroup",
            requiredProperties = {"id", "number", "subject", "applicant", "state", "receivedAt", "dueOn"})
    public record MemberJson(
            UUID id,
            String number,
            String subject,
            String applicant,
            String state,
            Instant receivedAt,
            LocalDate dueOn) {

        static MemberJson of(AppealGroup.Member member) {
            return new MemberJson(
                    member.id(),
                    member.number(),
                    member.subject(),
                    member.applicant(),
                    member.state().name(),
                    member.receivedAt(),
                    member.dueOn());
        }
    }
}
