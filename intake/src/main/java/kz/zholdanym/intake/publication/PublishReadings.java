package kz.zholdanym.intake.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Administration;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.StoredBases;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.TermReadings;

/** An administrator publishes how what the law leaves open is read. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PublishReadings {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private StoredBases stored;

    @Inject
    private Publishing publishing;

    /**
     * What publishing would do.
     *
     * @throws RefusalException if a value is wrong, or an open term would run into a year without a calendar
     */
    public ReadingsPreview preview(Actor actor, ReadingsProposal proposal) {
        Administration.require(actor);
        TermBasis standing = calendar.current();
        TermReadings readings = changed(proposal, standing);
        CalendarCheck.reason(proposal.reason());
        return new ReadingsPreview(
                standing.number(), standing.readings(), readings, publishing.impact(standing.calendar(), readings));
    }

    /**
     * Publishes. Open terms follow in the background.
     *
     * @param seen the number of the basis that the administrator saw
     * @throws RefusalException as {@link #preview}, or if somebody else published meanwhile
     */
    public Publication publish(Actor actor, ReadingsProposal proposal, long seen) {
        Administration.require(actor);
        TermBasis standing = publishing.lock(seen);
        TermReadings readings = changed(proposal, standing);
        LocalizedText reason = CalendarCheck.reason(proposal.reason());
        publishing.impact(standing.calendar(), readings);
        Publication publication = publishing.next(actor, standing, Publication.Kind.READINGS, reason);
        stored.add(publication, readings);
        return publication;
    }

    private static TermReadings changed(ReadingsProposal proposal, TermBasis standing) {
        TermReadings readings = proposal.check();
        if (readings.equals(standing.readings())) {
            throw RefusalException.invalid(FieldError.of("dayOfEvent", "readings.unchanged"));
        }
        return readings;
    }
}
