package kz.zholdanym.web.filing;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.repeat.EarlierAppeal;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks what is new since an earlier appeal was answered.
 *
 * @param earlier the person's answered appeals that the new one is like
 * @param most the longest text, in characters
 */
public record WhatIsNewPage(UUID draft, List<EarlierAppeal> earlier, String typed, int most, FormErrors errors)
        implements PageView {

    public WhatIsNewPage {
        earlier = List.copyOf(earlier);
    }

    @Override
    public String template() {
        return "filing/what-is-new";
    }
}
