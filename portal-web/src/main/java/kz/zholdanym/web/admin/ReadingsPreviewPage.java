package kz.zholdanym.web.admin;

import java.util.List;
import kz.zholdanym.intake.publication.ReadingsPreview;
import kz.zholdanym.intake.publication.ReadingsProposal;
import kz.zholdanym.web.page.PageView;

/** What publishing readings would do, with the proposal to send on. */
public record ReadingsPreviewPage(
        ReadingsPreview preview, List<ReadingQuestion.Change> changes, ReadingsProposal proposal) implements PageView {

    @Override
    public String template() {
        return "admin/readings-preview";
    }
}
