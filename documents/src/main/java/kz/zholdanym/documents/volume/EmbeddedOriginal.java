package kz.zholdanym.documents.volume;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that a volume carries within itself, byte for byte.
 *
 * @param name with which it can be saved; not two of a volume have the same
 * @param description what it is
 * @param mediaType such as {@code application/pdf}
 * @param content where it is until the volume is written
 * @param modifiedAt since when it has been what it is
 * @param shown whether pages of the volume show it
 */
public record EmbeddedOriginal(
        String name, String description, String mediaType, Path content, Instant modifiedAt, boolean shown) {}
