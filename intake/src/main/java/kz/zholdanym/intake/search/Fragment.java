package kz.zholdanym.intake.search;

/**
 * A piece of what an appeal says, as it was written.
 *
 * @param found whether it is what was looked for
 */
public record Fragment(String text, boolean found) {}
