package kz.zholdanym.law.term;

/** In what a term is measured. */
public enum TermUnit {
    /** Жұмыс күні: days off are skipped, worked weekend days are counted. */
    WORKING_DAYS,
    /** Күнтізбелік күн: every day is counted. */
    CALENDAR_DAYS,
    /** Ай: ends on the day of the month that bears the same number, or on the last day of a shorter month. */
    MONTHS
}
