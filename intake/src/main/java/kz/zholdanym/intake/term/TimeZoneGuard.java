package kz.zholdanym.intake.term;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import kz.zholdanym.law.calendar.Almaty;

/**
 * Refuses to start on time zone data from before 2024, which is an hour off since Kazakhstan has one zone: every day of
 * receipt near midnight would be wrong. An EJB because only that fails the start of the application.
 */
@Singleton
@Startup
public class TimeZoneGuard {

    @PostConstruct
    void check() {
        Almaty.requireCurrentTimeZoneData();
    }
}
