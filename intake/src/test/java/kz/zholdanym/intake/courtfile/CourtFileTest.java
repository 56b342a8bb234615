package kz.zholdanym.intake.courtfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.law.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class CourtFileTest {

    private static final Path SAMPLES = Path.of("target", "samples");

    private final Map<UUID, byte[]> store = new LinkedHashMap<>();
    private final List<AttachmentView> attachments = new ArrayList<>();
    private Workplace workplace;

    @BeforeAll
    static void useThePdfValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void attachAPictureAndALetter() throws IOException {
        workplace = Workplace.open();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        attach("аула.jpg", "image/jpeg", picture.toByteArray());
        attach(
                "Әкімдікке хат.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "Хат".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(CourtFilePages.MESSAGES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void holdsAllOfTheCaseInOneArchivableFile(Language language) throws Exception {
        try (CourtFile file = bound(language, false)) {
            Files.createDirectories(SAMPLES);
            Files.copy(
                    file.path(),
                    SAMPLES.resolve("court-file-" + language.code() + ".pdf"),
                    StandardCopyOption.REPLACE_EXISTING);
            String text = text(file);
            assertThat(text)
                    .contains(SampleCase.NUMBER, "7K3M-9QXR-2F0A-ZT5C", "№ 4417", "Тұрсынова Әсел Маратқызы")
                    .contains("ауламызда жарық жоқ", "аула.jpg", "Әкімдікке хат.docx")
                    .contains("Тіркеу талоны", "Жолданымға жауап", "Хабардар ету туралы анықтама")
                    .contains("Әкімдік жауап бермеген", "+7701•••••01");
            assertThat(violations(file.path())).isEmpty();
            assertThat(file.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file.path())));
        }
    }

    @Test
    void bookmarksNameEachChapterAndWhatIsInIt() throws IOException {
        try (CourtFile file = bound(Language.RU, false);
                PDDocument written = Loader.loadPDF(file.path().toFile())) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem chapter :
                    written.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(chapter.getTitle());
                chapter.children().forEach(within -> bookmarks.add("> " + within.getTitle()));
            }
            assertThat(bookmarks)
                    .containsExactly(
                            "Обращение",
                            "Файлы, приложенные к обращению",
                            "> аула.jpg",
                            "Выданные документы",
                            "> Талон о регистрации обращения, 23 ноября 2026 года, 10:10",
                            "> Ответ на обращение, 23 ноября 2026 года, 10:10",
                            "История решений",
                            "Расчёт срока рассмотрения",
                            "Уведомления и их доказательства",
                            "> Справка об уведомлении, 23 ноября 2026 года, 10:10");
        }
    }

    @Test
    void issuedDocumentsAndSentFilesAreWithinByteForByte() throws IOException {
        try (CourtFile file = bound(Language.KK, false);
                PDDocument written = Loader.loadPDF(file.path().toFile())) {
            var originals =
                    written.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(originals.keySet())
                    .containsExactly(
                            "001-аула.jpg",
                            "002-Әкімдікке хат.docx",
                            "003-coupon-" + SampleCase.COUPON.text() + ".pdf",
                            "004-final_answer-" + SampleCase.ANSWER.text() + ".pdf",
                            "005-notice_certificate-" + SampleCase.CERTIFICATE.text() + ".pdf");
            assertThat(originals
                            .get("002-Әкімдікке хат.docx")
                            .getEmbeddedFileUnicode()
                            .toByteArray())
                    .isEqualTo("Хат".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void identificationNumbersStandInFullOnlyWhereOrdered() throws IOException {
        try (CourtFile masked = bound(Language.KK, false)) {
            assertThat(text(masked)).contains("9001••••••17").doesNotContain(SampleCase.IIN);
        }
        workplace = Workplace.open();
        try (CourtFile identified = bound(Language.KK, true)) {
            assertThat(text(identified)).contains(SampleCase.IIN);
        }
    }

    @Test
    void whatIsNotShownOrNotAsItCameIsSaid() throws IOException {
        attach("құпия.pdf", "application/pdf", "Сурет емес".getBytes(StandardCharsets.UTF_8));
        store.put(attachments.get(1).id(), "Хат!".getBytes(StandardCharsets.UTF_8));

        try (CourtFile file = bound(Language.RU, false)) {
            assertThat(text(file))
                    .contains("у этого формата нет постоянных страниц", "файл повреждён")
                    .contains("значение SHA-256 файла не совпадает");
        }
    }

    @Test
    void nothingIsLeftOnDiskOnceItIsHandedOut() throws IOException {
        CourtFile file = bound(Language.KK, false);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();

        file.handOut(taken);

        assertThat(Sha256.of(taken.toByteArray())).isEqualTo(file.sha256());
        assertThat(workplace.folder()).doesNotExist();
    }

    @Test
    void handingOutToNobodyLeavesNothingEither() throws IOException {
        CourtFile file = bound(Language.KK, false);

        file.close();

        assertThat(workplace.folder()).doesNotExist();
    }

    private CourtFile bound(Language language, boolean identified) throws IOException {
        SentFiles sent = new SentFiles((id, out) -> out.write(store.get(id)), workplace);
        CaseMaterials materials = new SampleCase(workplace).materials(attachments);
        return new CourtFileBinding(materials, SampleCase.imprint(language, identified), workplace).bind(sent);
    }

    private void attach(String name, String type, byte[] content) {
        AttachmentView attachment = SampleCase.attachment(attachments.size() + 1, name, type, content);
        attachments.add(attachment);
        store.put(attachment.id(), content);
    }

    private static String text(CourtFile file) throws IOException {
        try (PDDocument written = Loader.loadPDF(file.path().toFile())) {
            return new PDFTextStripper().getText(written).replaceAll("\\s+", " ");
        }
    }

    private static List<String> violations(Path pdf) throws Exception {
        try (InputStream content = new ByteArrayInputStream(Files.readAllBytes(pdf));
                var parser = Foundries.defaultInstance().createParser(content, PDFAFlavour.PDFA_3_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }
}
