package kz.zholdanym.intake.repeat;

/** How much an appeal is like an earlier one: a hint to look, never a verdict. */
public enum Likeness {
    /** Almost the same text. */
    SAME,
    /** Much of the text is the same. */
    CLOSE,
    /** Parts of the text are the same. */
    RELATED
}
