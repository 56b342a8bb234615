package kz.zholdanym.web.admin;

import java.util.List;
import kz.zholdanym.intake.term.PublicationLine;
import kz.zholdanym.web.page.PageView;

/**
 * What an administrator keeps.
 *
 * @param years those with a calendar, the latest first
 * @param nextYear the first without one
 * @param publications the latest first
 * @param justPublished whether a publication led here
 */
public record OverviewPage(
        List<YearLine> years, String nextYear, List<PublicationLine> publications, boolean justPublished)
        implements PageView {

    /** A year with its standing edition. */
    public record YearLine(String year, int edition, int workingDays) {}

    @Override
    public String template() {
        return "admin/overview";
    }
}
