package kz.zholdanym.api.post;

import java.util.Arrays;
import java.util.Optional;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By which channel a notice is to be told by hand, and why. */
@Schema(
        name = "ErrandOrder",
        requiredProperties = {"channel", "reason"})
public record OrderJson(
        @Schema(enumeration = {"LETTER", "TELEPHONOGRAM", "TELEGRAM"}) @Nullable
        String channel,

        @Schema(description = "Kept with the evidence of the notice") @Nullable
        String reason) {

    Optional<ChannelKind> chosen() {
        return Arrays.stream(ChannelKind.values())
                .filter(known -> known.byHand() && known.name().equals(channel))
                .findFirst();
    }
}
