package kz.zholdanym.intake.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.WrittenLanguage;

/** Checks what somebody typed into a decision; all mistakes are told together. */
public final class WrittenText {

    /** The longest reasons, in characters. */
    public static final int REASON = 10_000;
    /** The longest line, such as a name or a number. */
    public static final int LINE = 300;
    /** Fewer letters than this cannot be reasons; a policy of the portal, not of the law. */
    static final int LEAST_LETTERS = 30;

    private final List<FieldError> errors = new ArrayList<>();

    /** Reasons, which the law asks for. */
    public String reasons(String field, String typed) {
        String text = checked(field, typed, REASON);
        if (text.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            errors.add(FieldError.of(field, "decision.reasons", "least", LEAST_LETTERS));
        }
        return text;
    }

    /** A text that is needed, of whatever length. */
    public String needed(String field, String typed) {
        String text = checked(field, typed, REASON);
        if (text.isEmpty()) {
            errors.add(FieldError.of(field, "decision.missing"));
        }
        return text;
    }

    /**
     * Reasons that the applicant reads in a letter, which is in the language of the appeal: a letter half in one language and
     * half in another is in neither (article 24(7)).
     */
    public String letter(String field, String typed, Language language) {
        String text = reasons(field, typed);
        if (WrittenLanguage.plainlyNot(language, text)) {
            errors.add(FieldError.of(field, "decision.language." + language.code()));
        }
        return text;
    }

    /** A text that may be left out. */
    public String remark(String field, String typed) {
        return checked(field, typed, REASON);
    }

    /** One line that is needed. */
    public String line(String field, String typed) {
        String text = checked(field, typed, LINE);
        if (text.isEmpty()) {
            errors.add(FieldError.of(field, "decision.missing"));
        } else if (PlainText.severalLines(text)) {
            errors.add(FieldError.of(field, "oneLine"));
        }
        return text;
    }

    /** Something chosen or given, which is needed. */
    public void present(String field, Optional<?> given) {
        if (given.isEmpty()) {
            errors.add(FieldError.of(field, "decision.missing"));
        }
    }

    /** A day that is needed, as {@code YYYY-MM-DD}; empty, and told, if there is none. */
    public Optional<LocalDate> day(String field, String typed) {
        if (typed.isBlank()) {
            errors.add(FieldError.of(field, "decision.missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            errors.add(FieldError.of(field, "day.date"));
            return Optional.empty();
        }
    }

    public void wrong(FieldError error) {
        errors.add(error);
    }

    /** @throws RefusalException naming every mistake so far */
    public void finish() {
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
    }

    private String checked(String field, String typed, int most) {
        String text = typed.strip();
        if (text.length() > most) {
            errors.add(FieldError.of(field, "long", "most", most));
        }
        if (PlainText.unprintable(text)) {
            errors.add(FieldError.of(field, "unprintable"));
        }
        return text;
    }
}
