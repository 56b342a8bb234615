package kz.zholdanym.api.post;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.errand.ErrandInput;
import kz.zholdanym.notifications.errand.EntryKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be written down about an errand. Which fields are needed depends on the kind. */
@Schema(name = "Entry", requiredProperties = "kind")
public record EntryJson(
        @Schema(enumeration = {"PRINTED", "HANDED_OVER", "DELIVERED", "RETURNED", "CALLED", "NOT_REACHED", "GIVEN_UP"})
        @Nullable
        String kind,

        @Schema(description = "The day it happened on, in Kazakhstan", examples = "2026-11-23") @Nullable
        String on,

        @Schema(description = "CALLED and NOT_REACHED: the hour of the call", examples = "09:30") @Nullable
        String time,

        @Schema(description = "HANDED_OVER: the number of the post", examples = "RR473124829KZ") @Nullable
        String reference,

        @Schema(description = "CALLED: who took the call. DELIVERED: who received it, if known") @Nullable
        String person,

        @Schema(description = "CALLED: what that person is to the addressee, or their position") @Nullable
        String relation,

        @Schema(description = "CALLED and NOT_REACHED: the number, also of a landline", examples = "+7 727 250 12 34")
        @Nullable
        String phone,

        @Schema(description = "CALLED, and HANDED_OVER of a telegram: the text as it was told") @Nullable
        String text,

        @Schema(description = "CALLED: that the person confirmed the text") @Nullable
        Boolean confirmed,

        @Schema(description = "RETURNED, NOT_REACHED, GIVEN_UP: why") @Nullable
        String reason,

        @Schema(description = "PRINTED: whether the answer to the appeal goes with the letter") @Nullable
        Boolean enclosed,

        @Schema(description = "Why it mends what was written before; leave it out where it does not") @Nullable
        String correction) {

    private static final List<EntryKind> KINDS = Arrays.stream(EntryKind.values())
            .filter(kind -> kind != EntryKind.ORDERED && kind != EntryKind.RECEIPT)
            .toList();

    /** @throws RequestRefusedException naming what can be written down */
    EntryKind chosen() {
        String wanted = Objects.requireNonNullElse(kind, "").toUpperCase(Locale.ROOT);
        return KINDS.stream()
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid("kind", "oneOf", Map.of("known", known())));
    }

    ErrandInput toInput() {
        return new ErrandInput(
                Optional.ofNullable(on),
                Optional.ofNullable(time),
                Optional.ofNullable(reference),
                Optional.ofNullable(person),
                Optional.ofNullable(relation),
                Optional.ofNullable(phone),
                Optional.ofNullable(text),
                Boolean.TRUE.equals(confirmed),
                Optional.ofNullable(reason),
                Boolean.TRUE.equals(enclosed),
                Optional.ofNullable(correction));
    }

    private static String known() {
        return KINDS.stream().map(EntryKind::name).collect(Collectors.joining(", "));
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "EntryJson[" + kind + "]";
    }
}
