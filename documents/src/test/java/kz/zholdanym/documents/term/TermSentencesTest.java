package kz.zholdanym.documents.term;

import java.time.*;
import java.util.*;
import kz.zholdanym.law.calendar.*;
import kz.zholdanym.law.language.*;
import kz.zholdanym.law.term.*;
import org.junit.jupiter.api.*;

class TermSentencesTest {
    static TermCalculator C = new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());

    static void p(Term t) {
        for (Language l : Language.values()) {
            System.out.println(TermSentences.summary(t, l));
            for (String s : TermSentences.lines(t, l)) System.out.println("    " + s);
            t.warnings().forEach(w -> System.out.println("    ! " + TermSentences.warning(w, l)));
        }
    }

    @Test
    void x() {
        p(C.compute(StatutoryTerms.CONSIDERATION, LocalDate.of(2026, 2, 27)));
        p(C.compute(StatutoryTerms.CONSIDERATION, LocalDate.of(2024, 12, 27)));
        p(C.compute(StatutoryTerms.COMPLAINT_FILING, LocalDate.of(2026, 2, 9)));
        p(C.compute(StatutoryTerms.COMPLAINT_FILING, LocalDate.of(2026, 5, 30)));
        p(C.compute(StatutoryTerms.HEARING_NOTICE, LocalDate.of(2026, 5, 12)));
        p(C.compute(StatutoryTerms.INFORMATION_REQUEST, LocalDate.of(2026, 5, 6)));
        p(C.compute(
                StatutoryTerms.CONSIDERATION,
                LocalDate.of(2026, 4, 24),
                List.of(new TermEvent.ExtendedBy(LocalDate.of(2026, 5, 18), 2))));
        p(C.compute(
                StatutoryTerms.CONSIDERATION,
                LocalDate.of(2026, 4, 24),
                List.of(new TermEvent.BoundToInspection(LocalDate.of(2026, 4, 28), LocalDate.of(2026, 4, 30)))));
        p(C.compute(
                StatutoryTerms.INSPECTION,
                LocalDate.of(2026, 2, 16),
                List.of(
                        new TermEvent.Suspended(LocalDate.of(2026, 3, 5)),
                        new TermEvent.Resumed(LocalDate.of(2026, 4, 6)))));
    }
}
