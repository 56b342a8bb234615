package kz.zholdanym.web.admin;

import java.util.List;
import kz.zholdanym.notifications.check.CheckRun;
import kz.zholdanym.web.page.PageView;

/**
 * Whether the evidence of all notices still holds.
 *
 * @param checks the newest first
 * @param justBegun whether asking for a check led here
 */
public record EvidencePage(List<CheckRun> checks, boolean justBegun) implements PageView {

    @Override
    public String template() {
        return "admin/evidence";
    }
}
