package kz.zholdanym.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowedContentTest {

    private static final byte[] WINDOWS_PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};

    private final AllowedContent allowed = new AllowedContent();

    @TempDir
    private Path folder;

    @Test
    void aPdfIsTaken() throws IOException {
        assertThat(allowed.typeOf(file(ascii("%PDF-1.7\n%x\n")), "құжат.PDF")).contains("application/pdf");
    }

    @Test
    void aPictureIsTaken() throws IOException {
        assertThat(allowed.typeOf(file(PNG), "photo.png")).contains("image/png");
    }

    @Test
    void anOfficeDocumentIsTaken() throws IOException {
        Path docx = archive("[Content_Types].xml", "word/document.xml");
        assertThat(allowed.typeOf(docx, "letter.docx"))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void aProgramRenamedToPdfIsRefused() throws IOException {
        assertThat(allowed.typeOf(file(WINDOWS_PROGRAM), "contract.pdf")).isEmpty();
    }

    @Test
    void aScriptIsRefused() throws IOException {
        assertThat(allowed.typeOf(file(ascii("#!/bin/sh\nrm -rf /\n")), "run.pdf"))
                .isEmpty();
        assertThat(allowed.typeOf(file(ascii("<html><script>1</script></html>")), "page.pdf"))
                .isEmpty();
    }

    @Test
    void aPictureUnderTheNameOfADocumentIsRefused() throws IOException {
        assertThat(allowed.typeOf(file(PNG), "photo.pdf")).isEmpty();
    }

    @Test
    void anArchiveIsRefusedAlsoUnderTheNameOfADocument() throws IOException {
        assertThat(allowed.typeOf(archive("readme.txt"), "files.zip")).isEmpty();
        assertThat(allowed.typeOf(archive("readme.txt"), "files.docx")).isEmpty();
    }

    @Test
    void aDocumentWithMacrosIsRefused() throws IOException {
        Path docm = archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertThat(allowed.typeOf(docm, "letter.docx")).isEmpty();
    }

    @Test
    void aBrokenArchiveIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(archive("[Content_Types].xml", "word/document.xml"));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(allowed.typeOf(file(half), "letter.docx")).isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path archive(String... entries) throws IOException {
        Path path = folder.resolve("archive");
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(ascii("content"));
                zip.closeEntry();
            }
        }
        return path;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
