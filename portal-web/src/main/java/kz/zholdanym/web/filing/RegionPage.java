package kz.zholdanym.web.filing;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.page.PageView;

/**
 * Asks for the region.
 *
 * @param central offices for the whole country, for matters that belong to no region
 */
public record RegionPage(UUID draft, List<Option> regions, List<Option> central, String chosen, FormErrors errors)
        implements PageView {
    @Override
    public String template() {
        return "filing/region";
    }
}
