package kz.zholdanym.intake.courtfile;

import java.nio.file.Path;
import kz.zholdanym.documents.volume.Depiction;
import kz.zholdanym.intake.attachment.AttachmentView;

/**
 * A file of the applicant in a court file.
 *
 * @param content all of it
 * @param depiction how it is shown
 * @param pages the pages that show it, if any do
 * @param intact whether its fingerprint is the one that was noted when it came
 */
public record SentFile(AttachmentView attachment, Path content, Depiction depiction, Path pages, boolean intact) {

    boolean shown() {
        return depiction instanceof Depiction.Pages;
    }

    /** How it is shown: {@code PAGES}, or the name of the reason why not. */
    public String manner() {
        return depiction instanceof Depiction.NotShown hidden ? hidden.reason().name() : "PAGES";
    }

    public int pageCount() {
        return depiction instanceof Depiction.Pages shown ? shown.count() : 0;
    }
}
