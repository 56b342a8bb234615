package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.notice.AppealRegisteredNotice;
import kz.zholdanym.notifications.notice.FinalAnswerNotice;
import kz.zholdanym.notifications.notice.NoticeIssuer;

/** Which notice an applicant gets of what, in the language of the appeal. Issued in the caller's transaction. */
@ApplicationScoped
class AppealNotices {

    @Inject
    private NoticeIssuer issuer;

    @Inject
    private PortalLinks links;

    void registered(Appeal appeal, Office office) {
        UUID id = appeal.id();
        var notice = new AppealRegisteredNotice(
                id, appeal.number(), appeal.registeredOn(), appeal.dueOn(), office.name(), links.appeal(id));
        issuer.issue(notice, appeal.applicant().toRecipient(appeal.language()));
    }

    void answered(Appeal appeal, Office office, Instant answeredAt) {
        UUID id = appeal.id();
        var notice = new FinalAnswerNotice(
                id,
                appeal.number(),
                answeredAt.atZone(Almaty.ZONE).toLocalDate(),
                appeal.dueOn(),
                office.name(),
                links.appeal(id));
        issuer.issue(notice, appeal.applicant().toRecipient(appeal.language()));
    }
}
