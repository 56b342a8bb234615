package kz.zholdanym.intake.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.intake.letter.ComplaintRight;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.StatutoryTerms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionLetterTest {

    private static final Path SAMPLES = Path.of("target", "samples");
    private static final String HIGHER = "Алматы қаласының прокуратурасы";

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsOfTheDecisionItsReasonsAndTheRightToComplain(Language language) throws IOException {
        for (DecisionKind kind : DecisionKind.values()) {
            if (kind.document().isPresent()) {
                String text = text(content(kind, language), language, kind + "-" + language.code());
                assertThat(text)
                        .contains(
                                DecisionTexts.heading(kind, language),
                                "<b>Сараптама</b> & құжаттар",
                                HIGHER,
                                TermSentences.length(StatutoryTerms.COMPLAINT_FILING.length(), language),
                                "Ғалым Байжанов",
                                "7K3M");
            }
        }
    }

    private static LetterContent content(DecisionKind kind, Language language) {
        return new LetterContent(
                "Алмалы ауданының прокуратурасы",
                "ЖТ-2026-00000042",
                LocalDate.of(2026, 5, 18),
                "Айгүл Әбдіқызы Өмірова",
                "Жұмыс беруші үш ай бойы жалақы төлемеді",
                DecisionTexts.heading(kind, language),
                DecisionTexts.statement(kind, SampleContents.of(kind), language),
                List.of("<b>Сараптама</b> & құжаттар күтілуде.", "Екінші абзац."),
                Citations.cite(LegalReference.article("24").paragraph(4).part(1), language),
                ComplaintRight.to(HIGHER, language),
                "Ғалым Байжанов",
                "HEAD",
                "7K3M-9QXT-2HVB-R4NW",
                QrCode.of("http://localhost:8080/verify/7K3M9QXT2HVBR4NW").pngDataUri(6));
    }

    private static String text(LetterContent content, Language language, String name) throws IOException {
        byte[] pdf = new DecisionLetter().render(content, language);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
