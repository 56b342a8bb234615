package kz.zholdanym.web.filing;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/** Shows the files of a draft and asks for more. */
public record FilesPage(UUID draft, List<AttachmentView> files, int mostFiles, long mostMegabytes, FormErrors errors)
        implements PageView {

    @Override
    public String template() {
        return "filing/files";
    }

    /** Whether another file can be added. */
    public boolean room() {
        return files.size() < mostFiles;
    }
}
