package kz.zholdanym.api.notice;

import java.util.List;
import kz.zholdanym.api.appeal.TimelineJson.DeliveryJson;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.intake.inbox.ReadNotice;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as its addressee reads it.
 *
 * @param legalBasis the provision that requires it
 * @param text as a letter says it, in the language of the notice
 * @param channels what became of it where it was sent
 */
@Schema(name = "OpenedNotice")
public record OpenedNoticeJson(
        InboxNoticeJson notice,
        String legalBasis,
        String citation,
        String subject,
        String text,
        List<DeliveryJson> channels) {

    static OpenedNoticeJson of(ReadNotice read, Language reader) {
        NoticeTimeline delivery = read.delivery();
        return new OpenedNoticeJson(
                InboxNoticeJson.of(read.opened().notice()),
                delivery.legalBasis().code(),
                Citations.cite(delivery.legalBasis(), reader),
                read.opened().subject(),
                read.opened().text(),
                delivery.channels().stream().map(DeliveryJson::of).toList());
    }
}
