package kz.zholdanym.intake.appeal;

import java.time.LocalDate;
import kz.zholdanym.law.language.LocalizedText;

/**
 * The last day of a case moved with the calendar, or with how the law is read.
 *
 * @param reason what the administrator who published the change gave as its reason
 */
public record DueDateMove(LocalDate before, LocalDate after, LocalizedText reason) {}
