package kz.zholdanym.intake.joinder;

/**
 * Which request of an appeal is considered apart; nothing in it has been checked.
 *
 * @param subject in a few words, for lists and letters
 * @param request its text, as the applicant wrote it
 */
public record SeparationOrder(String subject, String request, String reasons) {}
