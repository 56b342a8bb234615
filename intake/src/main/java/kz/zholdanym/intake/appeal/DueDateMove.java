package kz.zholdanym.intake.appeal;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdanym.law.language.LocalizedText;

/**
 * The last day of a case moved: with the calendar, with how the law is read, or by a decision about the case.
 *
 * @param reason what the administrator who published the change gave as its reason; empty for a decision about the case,
 *     whose line of history is about nothing else
 */
public record DueDateMove(LocalDate before, LocalDate after, Optional<LocalizedText> reason) {}
