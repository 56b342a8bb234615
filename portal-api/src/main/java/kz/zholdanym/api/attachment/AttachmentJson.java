package kz.zholdanym.api.attachment;

import java.util.UUID;
import kz.zholdanym.intake.attachment.AttachmentView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stored file.
 *
 * @param contentType found by looking at the content
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 */
@Schema(name = "Attachment")
public record AttachmentJson(
        UUID id,
        @Schema(examples = "photo.jpg") String name,
        @Schema(examples = "image/jpeg") String contentType,
        @Schema(examples = "482133") long size,
        String sha256) {

    public static AttachmentJson of(AttachmentView attachment) {
        return new AttachmentJson(
                attachment.id(), attachment.name(), attachment.contentType(), attachment.size(), attachment.sha256());
    }
}
