package kz.zholdanym.web.admin;

import kz.zholdanym.intake.publication.CalendarPreview;
import kz.zholdanym.intake.publication.CalendarProposal;
import kz.zholdanym.web.page.PageView;

/** What publishing a calendar would do, with the proposal to send on. */
public record CalendarPreviewPage(CalendarPreview preview, CalendarProposal proposal) implements PageView {

    @Override
    public String template() {
        return "admin/calendar-preview";
    }

    /** The year without a grouping space. */
    public String year() {
        return Integer.toString(proposal.year());
    }
}
