package kz.zholdanym.web.calendar;

import java.util.List;
import kz.zholdanym.web.page.PageView;

/** Says that the year has no calendar, and which years have one. */
public record UnpublishedYearPage(int year, List<Integer> published) implements PageView {
    @Override
    public String template() {
        return "calendar/unpublished";
    }
}
