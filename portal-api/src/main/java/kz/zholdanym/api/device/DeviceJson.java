package kz.zholdanym.api.device;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A device to be notified, as the app sends it.
 *
 * @param token of the push service for this installation
 * @param platform ANDROID, IOS or WEB
 * @param language kk, ru or en
 */
@Schema(
        name = "Device",
        requiredProperties = {"token", "platform", "language"})
public record DeviceJson(
        @Schema(description = "Registration token of the push service") @Nullable
        String token,

        @Schema(enumeration = {"ANDROID", "IOS", "WEB"}) @Nullable
        String platform,

        @Schema(enumeration = {"kk", "ru", "en"}) @Nullable String language) {}
