package kz.zholdanym.api.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.QueueFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What staff send with their decisions, and how it is read. */
final class Decisions {

    private Decisions() {}

    /**
     * The ground that is confirmed.
     *
     * @param reason needed when it is not the applicant's
     */
    @Schema(name = "GroundDecision", requiredProperties = "ground")
    record GroundJson(
            @Schema(examples = "NO_PROPER_PROTECTION") @Nullable
            String ground,

            @Schema(description = "Needed when the ground is not the one the applicant chose") @Nullable
            String reason) {

        AppealGround chosen() {
            return named(AppealGround.class, "ground", ground);
        }

        Optional<String> given() {
            return Optional.ofNullable(reason);
        }
    }

    /** Who is put in charge. */
    @Schema(name = "AssignmentDecision", requiredProperties = "handler")
    record AssignmentJson(
            @Schema(description = "`id` of one of GET /desk/appeals/{id}/prosecutors") @Nullable
            String handler) {

        UUID chosen() {
            try {
                return UUID.fromString(Objects.requireNonNullElse(handler, ""));
            } catch (IllegalArgumentException noId) {
                throw RequestRefusedException.invalid("handler", "id");
            }
        }
    }

    /** Which part of the queue; all that is open when the parameter is missing. */
    static QueueFilter filter(@Nullable String name) {
        return name == null || name.isBlank() ? QueueFilter.OPEN : named(QueueFilter.class, "filter", name);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String field, @Nullable String name) {
        String wanted = Objects.requireNonNullElse(name, "").toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid(field, "oneOf", Map.of("known", known(type))));
    }

    private static String known(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
