package kz.zholdanym.documents.term;

import java.util.List;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermLength;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.TermStep;
import kz.zholdanym.law.term.TermWarning;
import kz.zholdanym.law.term.TermWarning.DisputedDay;
import kz.zholdanym.law.term.TermWarning.LawfulUnderOneReading;
import kz.zholdanym.law.term.TermWarning.StandingStill;

/** Tells a computed term so that the person whom it concerns can check it with a wall calendar. */
public final class TermSentences {

    static final Messages WORDS = Messages.load(TermSentences.class, "terms");

    private TermSentences() {}

    /** What the rule is the term of: «Жолданымды қарау мерзімі». */
    public static String name(TermRule rule, Language language) {
        return WORDS.text(language, "rule." + rule.name());
    }

    /** «15 жұмыс күні», «15 рабочих дней», "15 working days". */
    public static String length(TermLength length, Language language) {
        return WORDS.text(language, "length." + length.unit(), "amount", length.amount());
    }

    /**
     * The term in one sentence: its length, from when, the weekdays that are off, what changed it, its last day and the
     * article. Ordinary weekends go without saying.
     */
    public static String summary(Term term, Language language) {
        return TermSummary.of(term, language);
    }

    /**
     * The arithmetic, a line a step in the order in which it is to be read; the days of an ordinary weekend share a line.
     */
    public static List<String> lines(Term term, Language language) {
        return StepLines.of(term.steps(), language);
    }

    /** One step of the arithmetic, with its reason. */
    public static String line(TermStep step, Language language) {
        return StepLines.line(step, language);
    }

    /** What is to be known before relying on the date. */
    public static String warning(TermWarning warning, Language language) {
        if (warning instanceof LawfulUnderOneReading reading) {
            return WORDS.text(language, "warning.one-reading", "strict", reading.strictDueOn());
        }
        if (warning instanceof StandingStill pause) {
            return WORDS.text(
                    language, "warning.standing-still", "since", pause.since(), "remaining", pause.remaining());
        }
        DisputedDay disputed = (DisputedDay) warning;
        return WORDS.text(language, "warning.disputed-day", "date", disputed.date());
    }
}
