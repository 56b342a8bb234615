package kz.zholdanym.intake.attachment;

import java.time.Duration;

/** How much one appeal may carry. A policy of the portal, not of the law. */
public final class AttachmentLimits {

    public static final int FILES_PER_APPEAL = 10;
    public static final long BYTES_PER_FILE = 20L * 1024 * 1024;

    /** Uploads of one account that belong to no draft or appeal yet. */
    static final int LOOSE_FILES = 3 * FILES_PER_APPEAL;

    /** How long such an upload waits for its appeal at least. */
    static final Duration LOOSE_FOR = Duration.ofDays(1);

    static final int NAME_LENGTH = 255;

    private AttachmentLimits() {}
}
