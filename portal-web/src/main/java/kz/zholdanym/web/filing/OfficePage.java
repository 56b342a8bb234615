package kz.zholdanym.web.filing;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.page.PageView;

/**
 * Asks for the office within a region.
 *
 * @param region the regional office, which can be addressed itself
 */
public record OfficePage(UUID draft, Option region, List<Option> districts, String chosen, FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "filing/office";
    }
}
