package kz.zholdanym.web.approval;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.answer.SubmittedAnswer;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * The versions of an answer that were submitted, and the head's decision about the one that waits.
 *
 * @param version the version of the case that the employee sees
 * @param toDecide whether this employee decides about it now
 * @param submitted the newest first
 * @param remarks as typed
 */
public record ApprovalPage(
        UUID id,
        String number,
        long version,
        boolean toDecide,
        List<SubmittedAnswer> submitted,
        String remarks,
        FormErrors errors)
        implements PageView {

    @Override
    public String template() {
        return "approval/approval";
    }
}
