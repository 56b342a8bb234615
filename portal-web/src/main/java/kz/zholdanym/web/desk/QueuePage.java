package kz.zholdanym.web.desk;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.page.PageView;

/**
 * The appeals of an office, those due first come first.
 *
 * @param office name of the employee's office; empty when they hold no post today
 * @param first whether this is the first page of the list
 * @param next cursor of the following page
 */
public record QueuePage(
        Optional<LocalizedText> office,
        List<Tab> tabs,
        QueueFilter chosen,
        List<Line> lines,
        boolean first,
        Optional<String> next)
        implements PageView {

    /**
     * A part of the queue.
     *
     * @param count how many appeals it holds; empty for one that is not counted
     */
    public record Tab(QueueFilter filter, Optional<Long> count) {}

    /**
     * An appeal and how pressing it is.
     *
     * @param decisions why it needs a decision today
     * @param undelivered that a notice has not been delivered, and by when it has to be, in words
     * @param tick value of its box; empty for one to which this employee can put nobody in charge
     */
    public record Line(
            AppealLine appeal,
            TermStanding standing,
            List<Decision> decisions,
            Optional<String> undelivered,
            Optional<String> tick) {}

    /** Why a decision is needed and what can still be done, in words. */
    public record Decision(String reason, String remedy) {}

    /** Whether any of them can be ticked. */
    public boolean toAssign() {
        return lines.stream().anyMatch(line -> line.tick().isPresent());
    }

    @Override
    public String template() {
        return "desk/queue";
    }
}
