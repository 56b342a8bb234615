package kz.zholdanym.intake.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.BasisPublished;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.StoredBases;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.TermReadings;

/** What publishing calendars and publishing readings have in common. Works in the caller's transaction. */
@ApplicationScoped
class Publishing {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private StoredBases stored;

    @Inject
    private Instance<RunningTerms> runningTerms;

    @Inject
    private Event<BasisPublished> basisPublished;

    @Inject
    private InstantSource clock;

    /**
     * The basis that stands, until the transaction ends: another publication waits.
     *
     * @throws RefusalException unless it is the one that was seen
     */
    TermBasis lock(long seen) {
        stored.lock();
        int newest = stored.newest();
        if (newest != seen) {
            throw new RefusalException(new Refusal.OvertakenPublication(newest));
        }
        return calendar.basis(newest);
    }

    CalendarEdition edition(int year, List<CalendarDay> days, TermBasis standing) {
        int number = standing.calendar().publishedYears().contains(year)
                ? standing.calendar().edition(year).number() + 1
                : 1;
        return new CalendarEdition(year, number, today(), days);
    }

    /** @throws RefusalException if an open term would run into a year whose calendar is not published */
    TermImpact impact(WorkingCalendar days, TermReadings readings) {
        List<TermGroup> groups =
                runningTerms.stream().flatMap(terms -> terms.groups().stream()).toList();
        return TermImpact.of(new TermBasis(0, days, readings), groups, today());
    }

    Publication next(Actor actor, TermBasis standing, Publication.Kind kind, LocalizedText reason) {
        int number = standing.number() + 1;
        Instant now = clock.instant();
        basisPublished.fire(new BasisPublished(number));
        return new Publication(number, kind, now, actor.account(), actor.name(), reason);
    }

    private LocalDate today() {
        return clock.instant().atZone(Almaty.ZONE).toLocalDate();
    }
}
