package kz.zholdanym.web.desk;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.term.DueTone;

/**
 * The appeals of an office, those due first come first.
 *
 * @param office name of the employee's office; empty when they hold no post today
 * @param first whether this is the first page of the list
 * @param next cursor of the following page
 */
public record QueuePage(
        Optional<LocalizedText> office,
        List<QueueFilter> filters,
        QueueFilter chosen,
        List<QueueLine> lines,
        boolean first,
        Optional<String> next)
        implements PageView {

    /** An appeal and how pressing it is. */
    public record QueueLine(AppealLine appeal, DueTone tone) {}

    @Override
    public String template() {
        return "desk/queue";
    }
}
