package kz.zholdanym.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.law.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfRendererTest {

    private static final String KAZAKH_LETTERS = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";
    private static final String SIGNS = "№ «сөз» “word” — 5 000 ₸ ✓";
    private static final PdfRenderer RENDERER = new PdfRenderer();

    private final Templates templates = Templates.load(PdfRendererTest.class, "/kz/zholdanym/documents/pdf");

    @BeforeAll
    static void useThePdfValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void letterIsArchivableAndAccessible(Language language) throws Exception {
        byte[] pdf = RENDERER.render(letter("Сәлем"), metadata(language));

        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void validatorSeesAFault() throws Exception {
        String imageWithoutDescription =
                "<html><body><h1>1</h1><img src=\"" + QrCode.of("1").pngDataUri(1) + "\"/></body></html>";

        assertThat(violations(RENDERER.render(imageWithoutDescription, metadata(Language.KK)), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    void textCanBeTakenOutLetterByLetter() throws IOException {
        String text = textOf(RENDERER.render(letter("Сәлем"), metadata(Language.KK)));

        assertThat(text).contains(KAZAKH_LETTERS, SIGNS, "№ АӨ-000123 · 7K3M-9QXR-2F0A-ZT5C · 1 / ");
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws IOException {
        byte[] pdf = RENDERER.render(letter("Сәлем"), metadata(Language.KK));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(document, page)).contains(page + " / " + pages);
            }
        }
    }

    @Test
    void whateverACitizenWritesMakesAValidLetter() throws Exception {
        String distrusted =
                "</p><script>alert(1)</script> \u0000\u0007\uFFFE \uD800 \uD83D\uDE00 𐍈 漢字 ﷽ \u202Eabc\n\ttab";

        byte[] pdf = RENDERER.render(letter(distrusted), metadata(Language.KK));

        assertThat(textOf(pdf)).contains("<script>alert(1)</script>");
        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothingIsEverLoadedFromOutside() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String outside = "http://localhost:" + server.getAddress().getPort() + "/";
            String letter = """
                    <html><head><link rel="stylesheet" href="%1$sa.css"/></head><body>
                    <style>@import url("%1$sb.css"); h1 { background-image: url("%1$sc.png") }</style>
                    <h1 style="background-image: url('%1$sd.png')">1</h1><img src="%1$se.png" alt="e"/>
                    <object data="%1$sf.svg"></object><img src="file:///etc/passwd" alt="g"/></body></html>""".formatted(outside);

            assertThat(textOf(RENDERER.render(letter, metadata(Language.KK)))).contains("1");
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void documentSaysWhatItIs() throws IOException {
        String untitled = "<html lang=\"en\"><head><title>Untitled</title></head><body><h1>1</h1></body></html>";

        try (PDDocument document = Loader.loadPDF(RENDERER.render(untitled, metadata(Language.KK)))) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Жолданымға жауап");
            assertThat(information.getAuthor()).isEqualTo("Алматы қаласының прокуратурасы");
            assertThat(information.getSubject()).isEqualTo("АӨ-000123");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
        }
    }

    @Test
    void onlyTextsThatAreWellFormedAreRendered() {
        DocumentMetadata metadata = metadata(Language.KK);

        assertThatIllegalArgumentException().isThrownBy(() -> RENDERER.render("<html><p></html>", metadata));
        assertThatIllegalArgumentException().isThrownBy(() -> RENDERER.render("<p>1</p>", metadata));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RENDERER.render(
                        "<!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><html><body>&f;</body></html>",
                        metadata));
    }

    @Test
    void manyThreadsMayRenderAtOnce() {
        DocumentMetadata metadata = metadata(Language.RU);

        Set<String> texts = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> textOf(RENDERER.render("<html><body><h1>№ " + i + "</h1></body></html>", metadata)))
                .map(String::strip)
                .collect(Collectors.toSet());

        assertThat(texts).hasSize(16).allMatch(text -> text.startsWith("№ "));
    }

    private String letter(String quotation) {
        return templates.render(
                "letter.ftlh",
                Map.of(
                        "office",
                        "Алматы қаласының прокуратурасы",
                        "heading",
                        KAZAKH_LETTERS,
                        "body",
                        SIGNS,
                        "sectionHeading",
                        "Мерзімдер",
                        "quotation",
                        quotation,
                        "label",
                        "Құжатты тексеру",
                        "qr",
                        QrCode.of("http://localhost:8080/verify/7K3M-9QXR-2F0A-ZT5C")
                                .pngDataUri(4)));
    }

    private static DocumentMetadata metadata(Language language) {
        return new DocumentMetadata("Жолданымға жауап", language, "Алматы қаласының прокуратурасы", "АӨ-000123");
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }

    private static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
