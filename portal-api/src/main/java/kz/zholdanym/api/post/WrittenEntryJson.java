package kz.zholdanym.api.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.WrittenEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an employee wrote down.
 *
 * @param on the day it says, in Kazakhstan
 * @param time the hour of a call, in Kazakhstan
 * @param correction why it mends what was written before; absent where it does not
 * @param receipt id of the filed scan
 * @param officer name of the employee
 * @param writtenAt when it was written down, which is not when it happened
 */
@Schema(name = "WrittenEntry")
public record WrittenEntryJson(
        String kind,
        @Nullable LocalDate on,
        @Schema(examples = "09:30") @Nullable String time,
        @Nullable String reference,
        @Nullable String person,
        @Nullable String relation,
        @Nullable String phone,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String correction,
        @Nullable UUID receipt,
        String officer,
        Instant writtenAt) {

    static WrittenEntryJson of(WrittenEntry written) {
        ErrandEntry entry = written.entry();
        return new WrittenEntryJson(
                entry.kind().name(),
                entry.on().orElse(null),
                entry.at().map(Object::toString).orElse(null),
                entry.reference().orElse(null),
                entry.person().orElse(null),
                entry.relation().orElse(null),
                entry.phone().map(PhoneNumber::value).orElse(null),
                entry.text().orElse(null),
                entry.reason().orElse(null),
                entry.correction().orElse(null),
                entry.receipt().map(receipt -> receipt.id()).orElse(null),
                written.officer(),
                written.writtenAt());
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "WrittenEntryJson[" + kind + "]";
    }
}
