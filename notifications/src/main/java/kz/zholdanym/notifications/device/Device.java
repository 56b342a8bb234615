package kz.zholdanym.notifications.device;

import java.time.Instant;
import kz.zholdanym.law.language.Language;

/**
 * A device that takes push notifications.
 *
 * @param deviceId the app's own name for the device, chosen by the app and lasting as long as its installation
 * @param token the address that the push service gave the app; a secret of sorts
 * @param language the language the app is set to
 */
public record Device(String deviceId, String token, Platform platform, Language language, Instant registeredAt) {

    /** Without the token, because it ends up in logs. */
    @Override
    public String toString() {
        return "Device[" + platform + ", " + language + "]";
    }
}
