package kz.zholdanym.api.device;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.api.refusal.RequestRefusedException.RequestError;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.device.Platform;

/** Reads a device and reports everything wrong with it at once. */
final class DeviceCheck {

    private static final int LONGEST_TOKEN = 4096;
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_TOKEN + "}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private final List<RequestError> errors = new ArrayList<>();

    private DeviceCheck() {}

    /** A device in which everything has been found right. */
    record ValidDevice(String token, Platform platform, Language language) {}

    /** @throws RequestRefusedException naming every field that is wrong */
    static ValidDevice check(String deviceId, DeviceJson device) {
        DeviceCheck check = new DeviceCheck();
        if (!ID.matcher(deviceId).matches()) {
            check.error("deviceId", "device.id", Map.of());
        }
        String token = Optional.ofNullable(device.token()).orElse("");
        if (!TOKEN.matcher(token).matches()) {
            check.error("token", "device.token", Map.of());
        }
        Optional<Platform> platform = Optional.ofNullable(device.platform()).flatMap(DeviceCheck::platform);
        if (platform.isEmpty()) {
            check.error(
                    "platform",
                    "oneOf",
                    Map.of(
                            "known",
                            known(Arrays.stream(Platform.values())
                                    .map(Platform::name)
                                    .toList())));
        }
        Optional<Language> language = Optional.ofNullable(device.language()).flatMap(Language::ofCode);
        if (language.isEmpty()) {
            check.error(
                    "language",
                    "oneOf",
                    Map.of(
                            "known",
                            known(Arrays.stream(Language.values())
                                    .map(Language::code)
                                    .toList())));
        }
        if (!check.errors.isEmpty()) {
            throw RequestRefusedException.invalid(check.errors);
        }
        return new ValidDevice(token, platform.orElseThrow(), language.orElseThrow());
    }

    private void error(String field, String key, Map<String, ?> arguments) {
        errors.add(new RequestError(field, key, arguments));
    }

    private static Optional<Platform> platform(String name) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String known(List<String> values) {
        return values.stream().collect(Collectors.joining(", "));
    }
}
