package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.documents.calendar.CalendarFile;
import kz.zholdanym.documents.calendar.TermEntry;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;

/** The last day for the answer as a file for the applicant's own calendar, with a reminder on the working day before. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TermFile {

    @Inject
    private MyAppeals appeals;

    @Inject
    private PortalLinks links;

    @Inject
    private InstantSource clock;

    /**
     * The file, in iCalendar form. Made anew each time: a calendar that has an older one takes over what changed.
     *
     * @throws RefusalException if this person has no such appeal, or it is closed
     */
    public byte[] of(Actor actor, UUID id, Language language) {
        AppealDetails appeal = appeals.get(actor, id);
        if (appeal.state().closed()) {
            // the term has stopped: a reminder of it would have people wait for what they already have
            throw RefusalException.notFound();
        }
        TermEntry.Subject subject = new TermEntry.Subject(
                appeal.term().rule().name() + "-" + id, appeal.version(), appeal.number(), links.appeal(id));
        // one working day before, as the office itself aims at
        LocalDate remindOn = appeal.term().internalTarget();
        return CalendarFile.of(TermEntry.of(appeal.term(), subject, remindOn, language), clock.instant());
    }
}
