package kz.zholdanym.web.verification;

import kz.zholdanym.intake.document.VerifiedDocument;
import kz.zholdanym.web.page.PageView;

/** What anyone may know of a document. */
public record DocumentPage(VerifiedDocument document) implements PageView {
    @Override
    public String template() {
        return "verification/document";
    }
}
