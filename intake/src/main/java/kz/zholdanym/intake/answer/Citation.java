package kz.zholdanym.intake.answer;

/**
 * A reference to legislation in an answer.
 *
 * @param act code of an act in the register
 * @param provision which part of it, as the prosecutor writes it: «24-бап, 3-тармақ»
 */
public record Citation(String act, String provision) {}
