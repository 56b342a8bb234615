package kz.zholdanym.web.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.web.page.PageView;

/**
 * Says of which appeals a prosecutor was put in charge, of which not and why.
 *
 * @param prosecutor name
 */
public record AssignedPage(String prosecutor, List<Done> assigned, List<Done> already, List<Left> refused)
        implements PageView {

    /** An appeal of which the prosecutor is in charge now. */
    public record Done(UUID id, String number) {}

    /**
     * An appeal that stays as it was.
     *
     * @param number empty for one that is not shown to the employee any more
     * @param reason why, and what to do
     */
    public record Left(UUID id, Optional<String> number, String reason) {}

    @Override
    public String template() {
        return "assignment/result";
    }
}
