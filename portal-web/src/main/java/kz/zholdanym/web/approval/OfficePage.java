package kz.zholdanym.web.approval;

import kz.zholdanym.intake.approval.ApprovalRule;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.page.PageView;

/**
 * How an office works.
 *
 * @param name of the office
 * @param toDecide whether this employee may change it
 */
public record OfficePage(LocalizedText name, ApprovalRule rule, boolean toDecide) implements PageView {

    @Override
    public String template() {
        return "approval/office";
    }
}
