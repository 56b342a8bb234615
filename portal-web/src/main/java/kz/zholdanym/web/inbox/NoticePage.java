package kz.zholdanym.web.inbox;

import kz.zholdanym.intake.inbox.ReadNotice;
import kz.zholdanym.web.page.PageView;

/** One notice as its addressee reads it. */
public record NoticePage(ReadNotice notice) implements PageView {
    @Override
    public String template() {
        return "inbox/notice";
    }
}
