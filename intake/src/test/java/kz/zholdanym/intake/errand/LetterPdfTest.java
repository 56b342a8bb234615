package kz.zholdanym.intake.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.law.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterPdfTest {

    private static final Path SAMPLES = Path.of("target", "samples");
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final String ADDRESSEE = "Айгүл Әбдіқызы Өмірова";

    @BeforeAll
    static void useThePdfValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(Messages.load(LetterPdf.class, "letter")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatTheNoticeSays(Language language) throws Exception {
        byte[] pdf = rendered(language);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve("notice-letter-" + language.code() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("ЖТ-2026-00000042", ADDRESSEE, "Абай даңғылы", "Жолданымыңызға жауап берілді")
                    .contains("7K3M-9QXR-2F0A-ZT5C", "Оспанова Гүлнар");
        }
    }

    /** Folded in three, in a DL envelope with its window 20 mm from the right and 50 to 95 mm from the top. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void showsTheAddressAndNothingElseInTheWindowOfTheEnvelope(Language language) throws Exception {
        try (var document = Loader.loadPDF(rendered(language))) {
            PDFTextStripperByArea window = new PDFTextStripperByArea();
            window.addRegion("window", millimetres(100, 45, 90, 52));
            window.extractRegions(document.getPage(0));
            assertThat(window.getTextForRegion("window").strip().split("\\R"))
                    .containsExactly(ADDRESSEE, "050000", "Алматы қаласы", "Абай даңғылы", "10-үй, 5-пәтер");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isArchivableAndAccessible(Language language) throws Exception {
        byte[] pdf = rendered(language);
        assertThat(compliant(pdf, PDFAFlavour.PDFA_3_A)).isTrue();
        assertThat(compliant(pdf, PDFAFlavour.PDFUA_1)).isTrue();
    }

    @Test
    void keepsTheLinesOfAnAddressThatWasWrittenInLines() {
        assertThat(LetterPdf.lines("Алматы қаласы\nАбай даңғылы, 10-үй\n\n050000"))
                .containsExactly("Алматы қаласы", "Абай даңғылы, 10-үй", "050000");
    }

    private static byte[] rendered(Language language) {
        return new LetterPdf()
                .render(
                        new LetterContent(
                                "Алматы қаласы Алмалы ауданының прокуратурасы",
                                "ЖТ-2026-00000042",
                                LocalDate.of(2026, 11, 23),
                                ADDRESSEE,
                                LetterPdf.lines("050000, Алматы қаласы, Абай даңғылы, 10-үй, 5-пәтер"),
                                "№ ЖТ-2026-00000042 жолданымыңызға жауап берілді",
                                List.of(
                                        "Жолданымыңызға жауап берілді.",
                                        "Жауапты порталда оқу:"
                                                + " http://localhost:8080/my/appeals/019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e"),
                                "Оспанова Гүлнар Маратқызы",
                                Optional.of("1111-2222-3333-4444"),
                                "7K3M-9QXR-2F0A-ZT5C",
                                QrCode.of("http://localhost:8080/verify/7K3M9QXR2F0AZT5C")
                                        .pngDataUri(6)),
                        language);
    }

    private static Rectangle2D millimetres(double left, double top, double width, double height) {
        return new Rectangle2D.Double(
                left * POINTS_PER_MILLIMETRE,
                top * POINTS_PER_MILLIMETRE,
                width * POINTS_PER_MILLIMETRE,
                height * POINTS_PER_MILLIMETRE);
    }

    private static boolean compliant(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).isCompliant();
        }
    }
}
