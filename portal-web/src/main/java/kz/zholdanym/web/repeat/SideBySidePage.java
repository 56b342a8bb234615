package kz.zholdanym.web.repeat;

import kz.zholdanym.intake.repeat.Comparison;
import kz.zholdanym.web.page.PageView;

/** An appeal and the earlier one that it is like, with what differs marked. */
public record SideBySidePage(Comparison comparison) implements PageView {

    @Override
    public String template() {
        return "repeat/side-by-side";
    }
}
