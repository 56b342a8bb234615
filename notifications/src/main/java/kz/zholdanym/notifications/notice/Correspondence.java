package kz.zholdanym.notifications.notice;

import java.util.Optional;

/**
 * What an office needs to reach a person by hand.
 *
 * @param office code of the office whose people do it
 * @param addressee name of the person or company, as on an envelope; personal data
 * @param address the postal address as the person wrote it; personal data
 */
public record Correspondence(String office, String addressee, Optional<String> address) {

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "Correspondence[" + office + "]";
    }
}
