package kz.zholdanym.api.publication;

import java.util.HashMap;
import java.util.Map;
import kz.zholdanym.law.term.TermReadings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How what the law leaves open is read: the name of a reading for each question, a number for the interim reply. */
@Schema(name = "Readings")
public record ReadingsJson(
        @Schema(examples = "NOT_COUNTED") @Nullable String dayOfEvent,
        @Schema(examples = "RECEIPT") @Nullable String start,
        @Schema(examples = "NEXT_WORKING_DAY") @Nullable String filingLastDay,
        @Schema(examples = "NEXT_WORKING_DAY") @Nullable String dutyLastDay,
        @Schema(examples = "PREVIOUS_WORKING_DAY") @Nullable String capLastDay,
        @Schema(examples = "CALENDAR_MONTH") @Nullable String monthLength,
        @Schema(examples = "END_OF_TERM") @Nullable String extensionBase,
        @Schema(examples = "ONE") @Nullable String extensionCount,
        @Schema(examples = "REPLACES_TERM") @Nullable String inspectionEffect,
        @Schema(examples = "3") @Nullable Integer interimReplyWorkingDays,
        @Schema(examples = "PROSECUTION_BODIES") @Nullable String complaintReceipt,
        @Schema(examples = "COUNTED") @Nullable String dayOfInspectionStart) {

    static ReadingsJson of(TermReadings readings) {
        return new ReadingsJson(
                readings.dayOfEvent().name(),
                readings.start().name(),
                readings.filingLastDay().name(),
                readings.dutyLastDay().name(),
                readings.capLastDay().name(),
                readings.monthLength().name(),
                readings.extensionBase().name(),
                readings.extensionCount().name(),
                readings.inspectionEffect().name(),
                readings.interimReplyWorkingDays(),
                readings.complaintReceipt().name(),
                readings.dayOfInspectionStart().name());
    }

    /** By the names of the questions; what was left out is missing. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        put(values, "dayOfEvent", dayOfEvent);
        put(values, "start", start);
        put(values, "filingLastDay", filingLastDay);
        put(values, "dutyLastDay", dutyLastDay);
        put(values, "capLastDay", capLastDay);
        put(values, "monthLength", monthLength);
        put(values, "extensionBase", extensionBase);
        put(values, "extensionCount", extensionCount);
        put(values, "inspectionEffect", inspectionEffect);
        put(values, "interimReplyWorkingDays", interimReplyWorkingDays);
        put(values, "complaintReceipt", complaintReceipt);
        put(values, "dayOfInspectionStart", dayOfInspectionStart);
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
