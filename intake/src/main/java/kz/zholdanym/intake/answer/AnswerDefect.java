package kz.zholdanym.intake.answer;

/** Why an answer must not leave (article 24(7)). */
public enum AnswerDefect {
    /** It decides nothing. */
    NO_OUTCOME("outcome"),
    /** It is neither in the state language nor in the language of the appeal. */
    WRONG_LANGUAGE("language"),
    /** It gives no reasons in substance. */
    NO_REASONS("reasoning"),
    /** It refers to no legislation. */
    NO_LEGISLATION("citations");

    private final String field;

    AnswerDefect(String field) {
        this.field = field;
    }

    /** The field that has to be mended. */
    public String field() {
        return field;
    }
}
