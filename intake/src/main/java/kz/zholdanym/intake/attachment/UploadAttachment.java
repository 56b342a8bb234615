package kz.zholdanym.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;

/** Takes a file from a person. Has no transaction of its own: none is open while the file comes in. */
@ApplicationScoped
public class UploadAttachment {

    @Inject
    private Attachments attachments;

    /**
     * @param draft the draft it is for; empty when an appeal will name it
     * @param name as the sender calls it; only its last part is kept
     * @param content read to its end or to the limit
     * @throws kz.zholdanym.intake.refusal.RefusalException if it is empty, too large, of a kind not taken, or one too many
     */
    public AttachmentView upload(Actor actor, Optional<UUID> draft, String name, InputStream content)
            throws IOException {
        try (SpooledFile file = SpooledFile.receive(name, content)) {
            return attachments.add(actor, draft, file);
        }
    }
}
