package kz.zholdanym.intake.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal and one employee to be told of it.
 *
 * @param target the day by which the office means to answer
 * @param assigned whether somebody is in charge
 * @param email of the employee; personal data
 */
record Reminder(
        UUID appeal,
        String number,
        LocalDate target,
        LocalDate dueOn,
        boolean assigned,
        LocalizedText office,
        String account,
        Position position,
        Optional<String> email,
        Language language) {

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "Reminder[" + appeal + "]";
    }
}
