package kz.zholdanym.web.post;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.notifications.errand.ErrandFilter;
import kz.zholdanym.notifications.errand.ErrandLine;
import kz.zholdanym.web.page.PageView;

/**
 * What an office has to carry out by hand, the longest waiting first.
 *
 * @param office name of the employee's office; empty when they hold no post today
 * @param first whether this is the first page of the list
 * @param next cursor of the following page
 */
public record PostPage(
        Optional<LocalizedText> office,
        List<Tab> tabs,
        ErrandFilter chosen,
        List<ErrandLine> lines,
        boolean first,
        Optional<String> next)
        implements PageView {

    /** A part of the list and how many errands it holds. */
    public record Tab(ErrandFilter filter, long count) {}

    @Override
    public String template() {
        return "post/list";
    }
}
