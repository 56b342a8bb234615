package kz.zholdanym.intake.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.ReceivedScan;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/** Files the scan of a proof on paper. Has no transaction of its own: none is open while the file comes in. */
@ApplicationScoped
public class FileReceipt {

    @Inject
    private PostDesk desk;

    @Inject
    private WriteDownErrand writing;

    /**
     * Takes the scan of a notice of delivery, of a receipt, or of a log.
     *
     * @param name as the sender calls it; only its last part is kept
     * @param content read to its end or to the limit
     * @throws RefusalException if the employee may not, the post has nothing yet, or the file is not what it may be
     */
    public AttachmentView file(Actor actor, UUID errand, String name, InputStream content) throws IOException {
        if (!desk.get(actor, errand).writable()) {
            throw new RefusalException(new Refusal.NotPermitted("SEND_BY_HAND"));
        }
        try (ReceivedScan scan = ReceivedScan.receive(name, content)) {
            return writing.file(actor, errand, scan);
        }
    }
}
