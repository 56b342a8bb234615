package kz.zholdanym.web.filing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.draft.DraftContacts;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks how to reach the applicant.
 *
 * @param chosen names of the channels that are ticked
 */
public record ContactsPage(
        UUID draft, DraftContacts typed, List<ChannelKind> channels, Set<String> chosen, FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "filing/contacts";
    }
}
