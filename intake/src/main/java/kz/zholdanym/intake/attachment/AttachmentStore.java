package kz.zholdanym.intake.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the content of files is kept. */
interface AttachmentStore {

    /** Stores the content of a file on disk, in the caller's transaction. */
    void write(UUID attachment, Path content) throws IOException;

    /** Writes the content to {@code out}, never holding all of it in memory. */
    void read(UUID attachment, OutputStream out) throws IOException;

    void delete(UUID attachment);
}
