package kz.zholdanym.documents.calendar;

import java.net.URI;
import java.time.LocalDate;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;

/** Writes the last day of a term as people want it in their calendar: what it is, how it was computed, where to look. */
public final class TermEntry {

    private static final Messages WORDS = Messages.load(TermEntry.class, "entries");

    private TermEntry() {}

    /**
     * What the term is the term of.
     *
     * @param uid names the term of this case for ever
     * @param revision grows with every change of the case
     * @param number the case's registration number
     * @param page the case's page
     */
    public record Subject(String uid, long revision, String number, URI page) {}

    /** @param remindOn before the last day; in working days by whoever knows the calendar */
    public static CalendarEntry of(Term term, Subject subject, LocalDate remindOn, Language language) {
        String name = TermSentences.name(term.rule(), language);
        return new CalendarEntry(
                subject.uid(),
                subject.revision(),
                term.dueOn(),
                WORDS.text(language, "title", "name", name, "number", subject.number()),
                WORDS.text(
                        language,
                        "description",
                        "summary",
                        TermSentences.summary(term, language),
                        "page",
                        subject.page().toString()),
                subject.page(),
                remindOn,
                WORDS.text(language, "reminder", "name", name, "number", subject.number(), "due", term.dueOn()),
                language);
    }
}
