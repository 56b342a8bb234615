package kz.zholdanym.intake.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.zholdanym.law.calendar.Almaty;

/** The day it is in Almaty, by the official calendar. */
@ApplicationScoped
public class CurrentDay {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private InstantSource clock;

    public DayOfTerms today() {
        return on(clock.instant().atZone(Almaty.ZONE).toLocalDate());
    }

    /** Another day, as it will be or was. */
    public DayOfTerms on(LocalDate day) {
        return new DayOfTerms(day, calendar.workingDays());
    }
}
