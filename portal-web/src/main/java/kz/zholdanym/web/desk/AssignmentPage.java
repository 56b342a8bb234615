package kz.zholdanym.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.page.PageView;

/**
 * Asks which prosecutor is put in charge.
 *
 * @param version the version of the case that the employee sees
 * @param handler name of who is in charge now
 * @param prosecutors by the id of their assignment
 */
public record AssignmentPage(
        UUID id,
        String number,
        long version,
        Optional<String> handler,
        List<Option> prosecutors,
        String chosen,
        FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "desk/assignment";
    }
}
