package kz.zholdanym.law.term;

import java.time.LocalDate;

/** Days in which a term runs, both included; terms in working days still skip the days off among them. */
public record CountedPeriod(LocalDate first, LocalDate last) {

    public boolean includes(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
