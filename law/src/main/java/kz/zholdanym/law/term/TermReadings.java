package kz.zholdanym.law.term;

/**
 * The readings that are followed where the law leaves a question open ({@link OpenQuestion}). Change some with
 * {@link #toBuilder}.
 *
 * @param dayOfEvent Q1
 * @param start Q2
 * @param filingLastDay Q3, for what citizens file
 * @param dutyLastDay Q3, for what offices and addressees are to do in calendar days or months
 * @param capLastDay Q3, for the end of the longest allowed time
 * @param monthLength Q4
 * @param extensionBase Q5
 * @param extensionCount Q6
 * @param inspectionEffect Q7
 * @param interimReplyWorkingDays Q7, for which the law has no number; positive
 * @param complaintReceipt Q8
 * @param dayOfInspectionStart Q9
 */
public record TermReadings(
        DayOfEvent dayOfEvent,
        Start start,
        RollOver filingLastDay,
        RollOver dutyLastDay,
        RollOver capLastDay,
        MonthLength monthLength,
        ExtensionBase extensionBase,
        ExtensionCount extensionCount,
        InspectionEffect inspectionEffect,
        int interimReplyWorkingDays,
        ComplaintReceipt complaintReceipt,
        DayOfEvent dayOfInspectionStart) {

    /** Whether the day of the event is day one. */
    public enum DayOfEvent {
        NOT_COUNTED,
        COUNTED
    }

    /** What starts the term of something filed on a day off. */
    public enum Start {
        RECEIPT,
        /** The next working day, on which it is registered (Administrative Code, article 64(3)). */
        REGISTRATION
    }

    /** Where a last day that is a day off moves. */
    public enum RollOver {
        NEXT_WORKING_DAY,
        /** The strict reading: nothing may be done later than the law says, so the last working day before. */
        PREVIOUS_WORKING_DAY
    }

    /** What a month is. */
    public enum MonthLength {
        CALENDAR_MONTH,
        THIRTY_DAYS
    }

    /** From what the two months of article 24(4) are counted. */
    public enum ExtensionBase {
        /** The end of the term that is extended: «extended for a term». */
        END_OF_TERM,
        /** Receipt of the appeal: the whole consideration lasts two months, as the Administrative Code may be read. */
        RECEIPT,
        /** The day of the (first) decision to extend. */
        DECISION
    }

    /** How often a term may be extended; the cap binds the sum in any case. */
    public enum ExtensionCount {
        ONE,
        SEVERAL_WITHIN_CAP
    }

    /** What an inspection does to the term of the appeal. */
    public enum InspectionEffect {
        /** The term is determined by the inspection alone. */
        REPLACES_TERM,
        /** The term follows the inspection, but not past the longest extension. */
        WITHIN_EXTENSION_CAP
    }

    /** Whose receipt starts the term of a complaint. */
    public enum ComplaintReceipt {
        PROSECUTION_BODIES,
        HIGHER_PROSECUTOR
    }

    private static final TermReadings DEFAULTS = new TermReadings(
            DayOfEvent.NOT_COUNTED,
            Start.RECEIPT,
            RollOver.NEXT_WORKING_DAY,
            RollOver.NEXT_WORKING_DAY,
            RollOver.PREVIOUS_WORKING_DAY,
            MonthLength.CALENDAR_MONTH,
            ExtensionBase.END_OF_TERM,
            ExtensionCount.ONE,
            InspectionEffect.REPLACES_TERM,
            StatutoryTerms.INTERIM_REPLY.length().amount(),
            ComplaintReceipt.PROSECUTION_BODIES,
            DayOfEvent.COUNTED);

    public TermReadings {
        if (interimReplyWorkingDays < 1) {
            throw new IllegalArgumentException(
                    "The interim reply is due after a day at least, not " + interimReplyWorkingDays);
        }
    }

    /** The reading of each question that is best founded, and on the safe side where two are equal. */
    public static TermReadings defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with these readings. */
    public TermReadingsBuilder toBuilder() {
        return new TermReadingsBuilder(this);
    }

    boolean countsFirstDay(FirstDay firstDay) {
        return switch (firstDay) {
            case AFTER_EVENT, AFTER_RECEIPT -> dayOfEvent == DayOfEvent.COUNTED;
            case AFTER_OTHER_TERM -> false;
            case START_OF_ACTIVITY -> dayOfInspectionStart == DayOfEvent.COUNTED;
            case DAY_OF_ISSUE -> true;
        };
    }

    RollOver rollOver(LastDay lastDay) {
        return switch (lastDay) {
            case OF_FILING -> filingLastDay;
            case OF_DUTY, ALWAYS_WORKING -> dutyLastDay;
            case OF_CAP -> capLastDay;
        };
    }
}
