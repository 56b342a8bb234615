package kz.zholdanym.intake.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Which files are taken: documents and pictures whose content is what their name says. The content decides; a name only
 * has to agree with it. Old binary office formats are not taken: they look alike with installers and carry macros.
 */
final class AllowedContent {

    /** What archives look like from outside; the second when the list of contents comes first. */
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private static final Map<String, Set<String>> EXTENSIONS = Map.of(
            "application/pdf", Set.of("pdf"),
            "image/jpeg", Set.of("jpg", "jpeg"),
            "image/png", Set.of("png"),
            "image/heic", Set.of("heic", "heif"),
            "image/webp", Set.of("webp"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"),
            "application/vnd.oasis.opendocument.text", Set.of("odt"),
            "application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"));

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** The content type of the file if it is taken under this name; empty when it is refused. */
    Optional<String> typeOf(Path file, String name) throws IOException {
        String found = sniff(file);
        String type = ARCHIVES.contains(found) ? officeType(file).orElse(found) : found;
        Set<String> extensions = EXTENSIONS.getOrDefault(type, Set.of());
        return extensions.contains(extension(name)) ? Optional.of(type) : Optional.empty();
    }

    private String sniff(Path file) throws IOException {
        try (TikaInputStream content = TikaInputStream.get(file)) {
            return detector.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    /** Office files are ZIP archives: what is inside tells which, and that there are no macros. */
    private static Optional<String> officeType(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            boolean macros = archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (macros) {
                return Optional.empty();
            }
            if (archive.getEntry("[Content_Types].xml") != null) {
                if (archive.getEntry("word/document.xml") != null) {
                    return Optional.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
                }
                if (archive.getEntry("xl/workbook.xml") != null) {
                    return Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                }
            }
            return Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
