package kz.zholdanym.law.term;

/** What the text of the law leaves open; {@link TermReadings} holds the reading that is followed. */
public enum OpenQuestion {
    /** Q1: does counting begin on the day of the event or on the next? */
    DAY_OF_EVENT,
    /** Q2: does receipt or registration start the term of something filed at night or on a day off? */
    RECEIPT_OR_REGISTRATION,
    /** Q3: does a last day that is a day off move to the next working day? */
    ROLL_OVER,
    /** Q4: are months calendar months? */
    MONTH_LENGTH,
    /** Q5: from what is the longest extension counted? */
    EXTENSION_BASE,
    /** Q6: may a term be extended more than once? */
    EXTENSION_COUNT,
    /** Q7: when is the interim reply due, and does an inspection replace the term? */
    INSPECTION_EFFECT,
    /** Q8: whose receipt starts the term of a complaint? */
    COMPLAINT_RECEIPT,
    /** Q9: does the day on which an inspection starts count? */
    DAY_OF_INSPECTION_START
}
