package kz.zholdanym.notifications.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import kz.zholdanym.notifications.policy.QuietHours;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The quiet hours of this installation, from the setting {@code portal.quiet.hours}. */
@ApplicationScoped
class QuietHoursSetting {

    @Inject
    @ConfigProperty(name = "portal.quiet.hours", defaultValue = "22:00-08:00")
    String hours;

    /** @throws IllegalArgumentException if the setting cannot be read */
    @Produces
    QuietHours quietHours() {
        return QuietHours.parse(hours);
    }
}
