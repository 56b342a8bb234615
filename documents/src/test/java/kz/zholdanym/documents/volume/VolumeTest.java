package kz.zholdanym.documents.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.law.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class VolumeTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T05:10:00Z");
    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final DocumentMetadata METADATA =
            new DocumentMetadata("Сот ісінің файлы", Language.KK, "Алматы қаласының прокуратурасы", "ЖТ-2026-00000042");

    @TempDir
    Path folder;

    private final Volume volume = new Volume();
    private Path target;

    @BeforeAll
    static void useThePdfValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void setTarget() {
        target = folder.resolve("volume.pdf");
    }

    @Test
    void pagesFollowEachOtherAndEachSaysWhichItIs() throws IOException {
        volume.add("Жолданым", 0, document("Бірінші бөлім", 1));
        volume.add("Жауап", 0, document("Екінші бөлім", 2));

        int pages = write();

        assertThat(pages).isEqualTo(4);
        assertThat(page(2)).contains("Бірінші бөлім", "№ 42 · 2 / 4");
        assertThat(page(3)).contains("Екінші бөлім", "№ 42 · 3 / 4");
        assertThat(page(4)).contains("№ 42 · 4 / 4");
    }

    @Test
    void contentsBookmarksAndLinksLeadToTheSamePages() throws IOException {
        volume.add("Тіркемелер", 0, document("Тізім", 1));
        volume.add("Фото", 1, document("Сурет", 1));
        volume.add("Жауап", 0, document("Жауап", 1));

        write();

        assertThat(page(1)).contains("Тіркемелер 2", "Фото 3", "Жауап 4");
        try (PDDocument written = Loader.loadPDF(target.toFile())) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem chapter :
                    written.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(at(written, chapter));
                for (PDOutlineItem within : chapter.children()) {
                    bookmarks.add("> " + at(written, within));
                }
            }
            assertThat(bookmarks).containsExactly("Тіркемелер 2", "> Фото 3", "Жауап 4");
            assertThat(written.getPage(0).getAnnotations())
                    .extracting(link -> ((PDActionGoTo) ((PDAnnotationLink) link).getAction()).getDestination())
                    .extracting(destination -> ((PDPageDestination) destination).retrievePageNumber() + 1)
                    .containsExactly(2, 3, 4);
        }
    }

    @Test
    void longContentsMoveWhatTheyTellOf() throws IOException {
        for (int part = 1; part <= 60; part++) {
            volume.add("Бөлім " + part, 0, document("Мәтін " + part, 1));
        }

        int pages = write();

        assertThat(pages).isEqualTo(63);
        assertThat(page(1)).contains("Бөлім 1 4");
        assertThat(page(4)).contains("Мәтін 1");
        assertThat(page(63)).contains("Мәтін 60");
    }

    @Test
    void originalsAreWithinByteForByte() throws IOException {
        byte[] letter = "Хат\u0000мәтіні".getBytes(StandardCharsets.UTF_8);
        volume.add("Жолданым", 0, document("Мәтін", 1));
        volume.embed(original("02-хат.docx", letter));
        volume.embed(original("01-талон.pdf", new byte[] {1, 2, 3}));

        write();

        try (PDDocument written = Loader.loadPDF(target.toFile())) {
            var files =
                    written.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).containsExactly("01-талон.pdf", "02-хат.docx");
            PDComplexFileSpecification file = files.get("02-хат.docx");
            assertThat(file.getEmbeddedFileUnicode().toByteArray()).isEqualTo(letter);
            assertThat(file.getFileDescription()).isEqualTo("Тіркеме");
        }
    }

    @Test
    void isArchivableWithWhateverPeopleSend() throws Exception {
        Path sent = SentFiles.pdfWithAScript(folder);
        Path drawn = folder.resolve("drawn.pdf");
        PagePictures.draw(sent, "application/pdf", 9, drawn);
        volume.add("Жолданым", 0, document("Мәтін", 2));
        volume.add("Файл", 1, drawn);
        volume.embed(new EmbeddedOriginal("файл.pdf", "Тіркеме", "application/pdf", sent, MON_2026_11_23, true));
        volume.embed(original("хат.docx", new byte[] {1}));

        write();

        assertThat(violations(target)).isEmpty();
        assertThat(violations(sent)).isNotEmpty();
    }

    private int write() throws IOException {
        return volume.write(
                target, METADATA, MON_2026_11_23, VolumeTest::front, (page, pages) -> "№ 42 · " + page + " / " + pages);
    }

    private static byte[] front(List<ContentsLine> contents, int pages) {
        StringBuilder lines = new StringBuilder("<html><body><h1>Мазмұны</h1>");
        contents.forEach(line ->
                lines.append("<p><a href=\"%s\">%s</a> %d</p>".formatted(line.address(), line.title(), line.page())));
        return RENDERER.render(lines.append("</body></html>").toString(), METADATA);
    }

    private Path document(String text, int pages) throws IOException {
        String more = "<h1 style=\"page-break-before: always\">…</h1>".repeat(pages - 1);
        byte[] pdf = RENDERER.render("<html><body><h1>" + text + "</h1>" + more + "</body></html>", METADATA);
        return Files.write(Files.createTempFile(folder, "part", ".pdf"), pdf);
    }

    private EmbeddedOriginal original(String name, byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "original", ""), content);
        return new EmbeddedOriginal(name, "Тіркеме", "application/octet-stream", file, MON_2026_11_23, false);
    }

    private String page(int number) throws IOException {
        try (PDDocument written = Loader.loadPDF(target.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(written);
        }
    }

    private static String at(PDDocument written, PDOutlineItem bookmark) throws IOException {
        return bookmark.getTitle() + " " + (written.getPages().indexOf(bookmark.findDestinationPage(written)) + 1);
    }

    private static List<String> violations(Path pdf) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Files.readAllBytes(pdf)), PDFAFlavour.PDFA_3_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }
}
