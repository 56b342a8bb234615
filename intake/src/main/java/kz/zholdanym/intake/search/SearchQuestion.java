package kz.zholdanym.intake.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.FoldedText;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.law.person.InvalidPersonalNumberException;
import kz.zholdanym.law.person.PersonalNumber;

/** What somebody looks for. Of no use to logs: it may be a person's number or name. */
sealed interface SearchQuestion {

    /** The fewest letters or digits that stand together in what can be looked up: fewer are in every text. */
    int LEAST_LETTERS = 3;

    /** The most characters. */
    int MOST_CHARACTERS = 200;

    /** The most words. */
    int MOST_WORDS = 10;

    /** The name of the field in which it is typed. */
    String FIELD = "q";

    /** All of these words, anywhere in the appeal: folded, so that it does not matter on which keyboard they were typed. */
    record Words(List<String> words) implements SearchQuestion {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** The whole number of a person or a company: never a part of one, which would find other people. */
    record Number(PersonalNumber number) implements SearchQuestion {}

    /**
     * Reads what was typed: twelve digits are the number of a person or a company, everything else is words.
     *
     * @throws RefusalException when it is too short, too long, or twelve digits that are nobody's number
     */
    static SearchQuestion parse(String typed) {
        String text = typed.strip();
        if (text.length() > MOST_CHARACTERS) {
            throw refusal("search.long", MOST_CHARACTERS);
        }
        if (PlainText.unprintable(text)) {
            throw RefusalException.invalid(FieldError.of(FIELD, "unprintable"));
        }
        if (Reading.TWELVE_DIGITS.matcher(text).matches()) {
            return new Number(number(text));
        }
        List<String> words = Arrays.stream(Reading.SPACE.split(FoldedText.of(text)))
                .filter(word -> Reading.LETTER.matcher(word).find())
                .distinct()
                .toList();
        if (words.stream().noneMatch(word -> Reading.ENOUGH.matcher(word).find())) {
            throw refusal("search.short", LEAST_LETTERS);
        }
        if (words.size() > MOST_WORDS) {
            throw refusal("search.words", MOST_WORDS);
        }
        return new Words(words);
    }

    private static PersonalNumber number(String digits) {
        try {
            return PersonalNumber.parse(digits);
        } catch (InvalidPersonalNumberException wrong) {
            throw RefusalException.invalid(FieldError.of(FIELD, "search.number"));
        }
    }

    private static RefusalException refusal(String code, int bound) {
        return RefusalException.invalid(FieldError.of(FIELD, code, "bound", bound));
    }

    /** How it is read. */
    final class Reading {
        private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
        private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
        private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
        private static final Pattern ENOUGH = Pattern.compile("[\\p{L}\\p{N}]{" + LEAST_LETTERS + "}");

        private Reading() {}
    }
}
