package kz.zholdanym.law.term;

/** In what state the clock of a term is. That it was stopped by an answer is known to the case, not to the term. */
public enum TermState {
    RUNNING,
    EXTENDED,
    SUSPENDED,
    BOUND_TO_INSPECTION
}
