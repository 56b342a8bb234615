package kz.zholdanym.web.assignment;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks which prosecutor is put in charge of the appeals that were ticked.
 *
 * @param chosen assignment of the prosecutor; blank while none is chosen
 */
public record AssignmentsPage(List<Ticked> appeals, List<Prosecutor> prosecutors, String chosen, FormErrors errors)
        implements PageView {

    /**
     * One of the appeals.
     *
     * @param value of its box
     * @param ticked false once it was taken out again
     */
    public record Ticked(String value, String number, String subject, LocalDate dueOn, boolean ticked) {}

    /** Who can be put in charge, and of how many open appeals they are already. */
    public record Prosecutor(String assignment, String name, long open) {}

    @Override
    public String template() {
        return "assignment/choice";
    }
}
