package kz.zholdanym.intake.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.term.Term;

/** Computes any statutory term for anyone who asks, by the official calendar. */
@ApplicationScoped
public class ComputeTerm {

    @Inject
    private OfficialCalendar calendar;

    /**
     * The term with everything that changed it.
     *
     * @throws RefusalException naming the fields that cannot be read, or the one that asks for what the law does not know; or
     *     the year without a published calendar into which the term runs
     */
    public Term compute(TermQuestion question) {
        return TermQuestionCheck.check(question, calendar.workingDays().publishedYears())
                .by(calendar::term);
    }
}
