package kz.zholdanym.web.inbox;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.inbox.InboxNotice;
import kz.zholdanym.web.page.PageView;

/**
 * The notices to a person.
 *
 * @param unopened how many of all have not been opened
 * @param first whether this is the first page of the list
 * @param next cursor of the following page
 */
public record NoticesPage(List<InboxNotice> notices, long unopened, boolean first, Optional<String> next)
        implements PageView {
    @Override
    public String template() {
        return "inbox/list";
    }
}
