package kz.zholdanym.web.calculator;

import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableSet;

/** From the first to the last day of the published calendars. */
record PublishedSpan(LocalDate first, LocalDate last) {

    static PublishedSpan of(NavigableSet<Integer> years) {
        return new PublishedSpan(
                LocalDate.of(years.first(), Month.JANUARY, 1), LocalDate.of(years.last(), Month.DECEMBER, 31));
    }
}
