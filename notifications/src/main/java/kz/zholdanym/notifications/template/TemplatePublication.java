package kz.zholdanym.notifications.template;

import java.time.Instant;

/**
 * That a template was published.
 *
 * @param reason why, as the administrator gave it
 * @param account the administrator's
 * @param name the administrator's, as it was then
 */
public record TemplatePublication(String reason, String account, String name, Instant at) {

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "TemplatePublication[" + account + " " + at + "]";
    }
}
