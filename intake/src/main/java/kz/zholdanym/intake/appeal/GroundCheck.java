package kz.zholdanym.intake.appeal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;

/** Checks the grounds that an employee confirms: an instruction is told by its number and date, and by no citizen. */
final class GroundCheck {

    /** The longest number of an instruction, in characters. */
    static final int NUMBER = 60;

    private final GroundChoice choice;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private GroundCheck(GroundChoice choice, LocalDate today) {
        this.choice = choice;
        this.today = today;
    }

    /** @throws RefusalException naming every field that is wrong */
    static ConfirmedGrounds check(GroundChoice choice, LocalDate today) {
        return new GroundCheck(choice, today).confirmed();
    }

    private ConfirmedGrounds confirmed() {
        ConfirmedGrounds grounds =
                new ConfirmedGrounds(choice.principal(), List.copyOf(choice.further()), Optional.empty());
        boolean instructed = grounds.all().stream().anyMatch(ground -> !ground.citizenMayChoose());
        String number = choice.instructionNumber().strip();
        String day = choice.instructedOn().strip();
        if (!instructed) {
            if (!number.isEmpty() || !day.isEmpty()) {
                errors.add(FieldError.of("instructionNumber", "instruction.unasked"));
            }
            finish();
            return grounds;
        }
        number(number);
        Optional<LocalDate> givenOn = day(day);
        finish();
        return new ConfirmedGrounds(
                grounds.principal(), grounds.further(), Optional.of(new Instruction(number, givenOn.orElseThrow())));
    }

    private void number(String number) {
        if (number.isEmpty()) {
            errors.add(FieldError.of("instructionNumber", "instruction.number"));
        } else if (number.length() > NUMBER) {
            errors.add(FieldError.of("instructionNumber", "long", "most", NUMBER));
        } else if (PlainText.unprintable(number) || PlainText.severalLines(number)) {
            errors.add(FieldError.of("instructionNumber", "oneLine"));
        }
    }

    private Optional<LocalDate> day(String typed) {
        if (typed.isEmpty()) {
            errors.add(FieldError.of("instructedOn", "instruction.date"));
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(today)) {
                errors.add(FieldError.of("instructedOn", "instruction.future"));
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDay) {
            errors.add(FieldError.of("instructedOn", "day.date"));
            return Optional.empty();
        }
    }

    private void finish() {
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
    }
}
