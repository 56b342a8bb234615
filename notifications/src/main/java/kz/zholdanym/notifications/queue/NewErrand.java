package kz.zholdanym.notifications.queue;

import java.util.Optional;
import java.util.UUID;

/**
 * A step that people of an office are to carry out.
 *
 * @param office code of the office
 * @param addressee personal data
 * @param address personal data
 * @param phone in E.164; personal data
 * @param ordered whether an employee decided that it be carried out, whatever becomes of other channels
 */
public record NewErrand(
        UUID stepId,
        String office,
        String addressee,
        Optional<String> address,
        Optional<String> phone,
        boolean ordered) {

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "NewErrand[" + stepId + "]";
    }
}
