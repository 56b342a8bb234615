package kz.zholdanym.notifications.notice;

/** Whom a kind of notice is for. */
public enum Audience {
    /** The person whose case it is. */
    APPLICANT,
    /** Employees who handle the case; the applicant does not learn of it. */
    STAFF
}
