package kz.zholdanym.api.desk;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.assignment.AssignedAppeal;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each appeal of an order, in its order. */
@Schema(name = "AssignedAppeals")
public record AssignedAppealsJson(List<ItemJson> items) {

    /**
     * One of the appeals.
     *
     * @param number absent for one that does not exist for you
     * @param reason why it was refused and what to do; absent otherwise
     */
    @Schema(name = "AssignedAppeal")
    public record ItemJson(
            UUID id,
            @Nullable String number,

            @Schema(enumeration = {"ASSIGNED", "IN_CHARGE_ALREADY", "REFUSED"})
            String outcome,

            @Nullable String reason) {}

    static AssignedAppealsJson of(List<AssignedAppeal> appeals, Language reader) {
        return new AssignedAppealsJson(appeals.stream()
                .map(appeal -> new ItemJson(
                        appeal.id(),
                        appeal.number().orElse(null),
                        appeal.outcome().name(),
                        appeal.refusal()
                                .map(why -> RefusalTexts.sentence(why, reader))
                                .orElse(null)))
                .toList());
    }
}
