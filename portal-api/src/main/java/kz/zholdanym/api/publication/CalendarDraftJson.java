package kz.zholdanym.api.publication;

import java.util.List;
import kz.zholdanym.api.publication.CalendarProposalJson.ProposedDayJson;
import kz.zholdanym.intake.publication.CalendarDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the next edition of a year's calendar begins with.
 *
 * @param basis number of the basis that stands
 * @param published whether the year has a calendar; otherwise the days are those that the law lets expect
 */
@Schema(name = "CalendarDraft")
public record CalendarDraftJson(@Schema(examples = "6") int basis, boolean published, List<ProposedDayJson> days) {

    static CalendarDraftJson of(CalendarDraft draft) {
        return new CalendarDraftJson(
                draft.basis(),
                draft.published(),
                draft.days().stream().map(ProposedDayJson::of).toList());
    }
}
