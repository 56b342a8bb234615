package kz.zholdanym.api.desk;

import java.util.List;
import kz.zholdanym.api.appeal.AppealJson;
import kz.zholdanym.api.appeal.HistoryEntryJson;
import kz.zholdanym.api.desk.GroundDecisionJson.InstructionJson;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.ConfirmedGrounds;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One appeal as staff see it.
 *
 * @param declaredGround what the applicant chose; absent when they chose none
 * @param confirmedGround what the office confirmed, the principal one; absent before
 * @param furtherGrounds what it confirmed besides
 * @param instruction absent unless one of the grounds is an instruction
 * @param handler the prosecutor in charge; absent before one is assigned
 * @param urgency how pressing it is today, in working days
 * @param workingDaysLeft 0 on the last day itself, negative once it has passed; absent once answered
 * @param undelivered notices that endanger a term because they have not been delivered
 * @param possible what the asking employee may do with it now
 */
@Schema(name = "DeskAppeal")
public record DeskAppealJson(
        AppealJson appeal,
        ApplicantJson applicant,
        @Nullable String declaredGround,
        @Nullable String confirmedGround,
        List<String> furtherGrounds,
        @Nullable InstructionJson instruction,
        @Nullable StaffMemberJson handler,

        @Schema(enumeration = {"OVERDUE", "TODAY", "SOON", "IN_TIME", "DONE"})
        String urgency,

        @Nullable Integer workingDaysLeft,
        List<HistoryEntryJson> history,
        List<UndeliveredJson> undelivered,

        @Schema(description = "What you may do with it now, by the names of the events in the history")
        List<String> possible) {

    public static DeskAppealJson of(DeskAppeal desk, Language reader) {
        return new DeskAppealJson(
                AppealJson.forStaff(desk.appeal(), reader),
                ApplicantJson.of(desk.applicant()),
                desk.declaredGround().map(AppealGround::name).orElse(null),
                desk.confirmedGround().map(AppealGround::name).orElse(null),
                desk.confirmedGrounds().map(ConfirmedGrounds::further).orElse(List.of()).stream()
                        .map(AppealGround::name)
                        .toList(),
                desk.confirmedGrounds()
                        .flatMap(ConfirmedGrounds::instruction)
                        .map(InstructionJson::of)
                        .orElse(null),
                desk.handler().map(StaffMemberJson::of).orElse(null),
                desk.standing().urgency().name(),
                desk.standing().workingDaysLeft().orElse(null),
                desk.timeline().entries().stream()
                        .map(entry -> HistoryEntryJson.of(entry, reader))
                        .toList(),
                desk.undelivered().stream()
                        .map(notice -> UndeliveredJson.of(notice, reader))
                        .toList(),
                desk.possible().stream().sorted().map(AppealEvent::name).toList());
    }
}
