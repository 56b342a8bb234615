package kz.zholdanym.law.term;

/** What the computed date means. */
public enum TermKind {
    /** Something is to be done by the date. */
    DEADLINE,
    /** A term that a person sets may not end before the date. */
    FLOOR,
    /** A term that a person sets, or a state of affairs, may not go on after the date. */
    CAP,
    /** Something is to be done by the date, which is counted back from a later event. */
    BEFORE
}
