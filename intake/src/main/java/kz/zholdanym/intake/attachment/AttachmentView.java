package kz.zholdanym.intake.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file.
 *
 * @param contentType what the content is, found by looking at it; what the sender claimed is not kept
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 */
public record AttachmentView(UUID id, String name, String contentType, long size, String sha256, Instant uploadedAt) {}
