package kz.zholdanym.intake.term;

/** How pressing the last day of a term is, in working days. Always told in a word as well as by a colour. */
public enum Urgency {
    /** The last day has passed. */
    OVERDUE,
    /** It is the last day. */
    TODAY,
    /** At most {@link DayOfTerms#SOON} working days are left. */
    SOON,
    IN_TIME,
    /** Nothing is to be done any more: the term has stopped. */
    DONE
}
