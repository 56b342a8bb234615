package kz.zholdanym.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.zholdanym.law.calendar.Almaty;

/** The day it is in Almaty. */
@ApplicationScoped
public class Today {

    @Inject
    private InstantSource clock;

    public LocalDate date() {
        return clock.instant().atZone(Almaty.ZONE).toLocalDate();
    }
}
