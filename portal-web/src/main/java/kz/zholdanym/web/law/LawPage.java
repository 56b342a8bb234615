package kz.zholdanym.web.law;

import kz.zholdanym.law.statute.Statute;
import kz.zholdanym.web.page.PageView;

/** What the law is called, and its articles by chapter. */
public record LawPage(Statute statute) implements PageView {
    @Override
    public String template() {
        return "law/contents";
    }
}
