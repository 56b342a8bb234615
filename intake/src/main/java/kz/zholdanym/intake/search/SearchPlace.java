package kz.zholdanym.intake.search;

/** Where in an appeal something was found. */
public enum SearchPlace {
    NUMBER,
    APPLICANT,
    SUBJECT,
    TEXT
}
