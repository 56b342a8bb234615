package kz.zholdanym.intake.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Administration;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.PublishedEdition;
import kz.zholdanym.intake.term.StoredBases;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.ProposedYear;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.LocalizedText;

/** An administrator publishes the next edition of a year's calendar. Editions are added, never changed. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PublishCalendar {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private StoredBases stored;

    @Inject
    private Publishing publishing;

    /** The editions of a year with the publication of each, the newest first; for everyone. */
    public List<PublishedEdition> editions(int year) {
        return stored.editions(year);
    }

    /**
     * What the next edition begins with: the days of the standing one, or for a new year those the law lets expect.
     *
     * @throws RefusalException for a year that is neither published nor the next to be
     */
    public CalendarDraft draft(Actor actor, int year) {
        Administration.require(actor);
        TermBasis standing = calendar.current();
        WorkingCalendar days = standing.calendar();
        if (days.publishedYears().contains(year)) {
            return new CalendarDraft(standing.number(), true, days.edition(year).days());
        }
        int last = days.publishedYears().last();
        if (year != last + 1) {
            throw RefusalException.notFound();
        }
        return new CalendarDraft(standing.number(), false, ProposedYear.after(days.edition(last)));
    }

    /**
     * What publishing would do.
     *
     * @throws RefusalException if the proposal is wrong, or an open term would run into a year without a calendar
     */
    public CalendarPreview preview(Actor actor, CalendarProposal proposal) {
        Administration.require(actor);
        TermBasis standing = calendar.current();
        List<CalendarDay> days = CalendarCheck.days(proposal, standing.calendar());
        CalendarCheck.reason(proposal.reason());
        CalendarEdition edition = publishing.edition(proposal.year(), days, standing);
        List<CalendarDay> before = standing.calendar().publishedYears().contains(proposal.year())
                ? standing.calendar().edition(proposal.year()).days()
                : List.of();
        return new CalendarPreview(
                standing.number(),
                proposal.year(),
                CalendarChange.between(before, days),
                publishing.impact(standing.calendar().with(edition), standing.readings()));
    }

    /**
     * Publishes. Open terms follow in the background.
     *
     * @param seen the number of the basis that the administrator saw
     * @throws RefusalException as {@link #preview}, or if somebody else published meanwhile
     */
    public Publication publish(Actor actor, CalendarProposal proposal, long seen) {
        Administration.require(actor);
        TermBasis standing = publishing.lock(seen);
        List<CalendarDay> days = CalendarCheck.days(proposal, standing.calendar());
        LocalizedText reason = CalendarCheck.reason(proposal.reason());
        CalendarEdition edition = publishing.edition(proposal.year(), days, standing);
        publishing.impact(standing.calendar().with(edition), standing.readings());
        Publication publication = publishing.next(actor, standing, Publication.Kind.CALENDAR, reason);
        stored.add(publication, edition);
        return publication;
    }
}
