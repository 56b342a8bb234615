package kz.zholdanym.web.admin;

import java.util.List;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * The form of a year's calendar.
 *
 * @param basis number of the basis that the form was opened on
 * @param published whether the year has a calendar; otherwise the rows are a proposal
 */
public record CalendarEditingPage(
        String year,
        long basis,
        boolean published,
        List<CalendarDay.Kind> kinds,
        List<DayRow> rows,
        ProposedText reason,
        FormErrors errors)
        implements PageView {

    @Override
    public String template() {
        return "admin/calendar";
    }
}
