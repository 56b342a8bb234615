package kz.zholdanym.intake.answer;

/** What an answer decides. */
public enum AnswerOutcome {
    SATISFIED,
    PARTLY_SATISFIED,
    REFUSED,
    EXPLAINED
}
