package kz.zholdanym.law.term;

/** What happens when a term in calendar days or months ends on a day off; see {@link TermReadings}. */
public enum LastDay {
    /** A term in working days never ends on a day off. */
    ALWAYS_WORKING,
    /** Something that a citizen or an organisation may file. */
    OF_FILING,
    /** Something that an office or an addressee of its act is to do. */
    OF_DUTY,
    /** The end of the longest time that is allowed. */
    OF_CAP
}
