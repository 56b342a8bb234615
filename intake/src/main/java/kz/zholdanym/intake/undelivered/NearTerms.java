package kz.zholdanym.intake.undelivered;

import java.time.Instant;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.policy.NearTellBy;
import kz.zholdanym.notifications.policy.Telling;
import kz.zholdanym.notifications.policy.UndeliveredPolicy;

/** Which times to tell are near on a day, by the calendar of working days. */
public final class NearTerms {

    private NearTerms() {}

    /** As it is on this day in Almaty. */
    public static NearTellBy on(DayOfTerms day) {
        return new NearTellBy(until(day, Telling.REACHED), until(day, Telling.SENT));
    }

    private static Instant until(DayOfTerms day, Telling telling) {
        return day.workingDaysAhead(UndeliveredPolicy.workingDaysBefore(telling))
                .plusDays(1)
                .atStartOfDay(Almaty.ZONE)
                .toInstant();
    }
}
