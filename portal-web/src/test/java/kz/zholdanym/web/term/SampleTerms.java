package kz.zholdanym.web.term;

import java.time.LocalDate;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermReadings;

/** Terms as the case work computes them, for samples of pages. */
public final class SampleTerms {

    private SampleTerms() {}

    public static Term consideration(LocalDate received) {
        return new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults())
                .compute(StatutoryTerms.CONSIDERATION, received);
    }
}
