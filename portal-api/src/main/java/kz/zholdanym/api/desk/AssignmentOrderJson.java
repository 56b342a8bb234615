package kz.zholdanym.api.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.assignment.AssignmentOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which prosecutor is put in charge of which appeals.
 *
 * @param handler id of an assignment
 */
@Schema(
        name = "AssignmentOrder",
        requiredProperties = {"handler", "appeals"})
public record AssignmentOrderJson(
        @Schema(description = "`id` of a prosecutor of the office, see GET /desk/appeals/{id}/prosecutors") @Nullable
        String handler,

        @Schema(description = "1 to 100") @Nullable List<ItemJson> appeals) {

    /**
     * One of the appeals.
     *
     * @param version as GET /desk/appeals gave it
     */
    @Schema(
            name = "AssignmentOrderItem",
            requiredProperties = {"id", "version"})
    public record ItemJson(@Nullable String id, @Nullable Integer version) {}

    AssignmentOrder order() {
        List<AssignmentOrder.Item> items = new ArrayList<>();
        for (ItemJson item : Objects.requireNonNullElse(appeals, List.<ItemJson>of())) {
            String field = "appeals[" + items.size() + "]";
            Integer seen = item.version();
            if (seen == null) {
                throw RequestRefusedException.invalid(field + ".version", "number");
            }
            items.add(new AssignmentOrder.Item(id(field + ".id", item.id()), seen));
        }
        return new AssignmentOrder(Optional.of(id("handler", handler)), items);
    }

    private static UUID id(String field, @Nullable String text) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException noId) {
            throw RequestRefusedException.invalid(field, "id");
        }
    }
}
