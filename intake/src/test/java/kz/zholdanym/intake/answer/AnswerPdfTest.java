package kz.zholdanym.intake.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerPdfTest {

    private static final Path SAMPLES = Path.of("target", "samples");
    private static final String HIGHER = "Алматы қаласының прокуратурасы";

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(Messages.load(AnswerPdf.class, "letter")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLetterExplainsTheRightToComplainByItself(Language language) throws IOException {
        String text = text(content(language, HIGHER, false), language, "answer-" + language.code());
        assertThat(text).contains(HIGHER, TermSentences.length(StatutoryTerms.COMPLAINT_FILING.length(), language));
        assertThat(text).contains("<b>ескі</b> & жаңа", "Ерлан Қасымов", "7K3M");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAnswerOfTheGeneralOfficeNamesTheProsecutorGeneral(Language language) throws IOException {
        String text = text(content(language, "", false), language, "answer-general-" + language.code());
        assertThat(text).containsAnyOf("Бас Прокурор", "Генеральному Прокурору", "Prosecutor General");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPreviewSaysThatItIsADraftAndBearsNoCode(Language language) throws IOException {
        String text = text(content(language, HIGHER, true), language, "draft-" + language.code());
        assertThat(text).containsAnyOf("ЖОБА", "ПРОЕКТ", "DRAFT").doesNotContain("7K3M");
    }

    private static String text(AnswerContent content, Language language, String name) throws IOException {
        byte[] pdf = new AnswerPdf().render(content, language);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static AnswerContent content(Language language, String complaintTo, boolean draft) {
        return new AnswerContent(
                "Алмалы ауданының прокуратурасы",
                "ЖТ-2026-00000042",
                LocalDate.of(2026, 3, 20),
                "Айгүл Әбдіқызы Өмірова",
                "Жұмыс беруші үш ай бойы жалақы төлемеді",
                LocalDate.of(2026, 2, 27),
                "PARTLY_SATISFIED",
                List.of(
                        "Тексеру барысында жұмыс беруші 2025 жылғы қарашадан бастап жалақы төлемегені анықталды.",
                        "Шарттың <b>ескі</b> & жаңа редакциялары салыстырылды."),
                List.of("Еңбек кодексі: 113-бап", "«Прокуратура туралы» Конституциялық заң: 24-бап, 7-тармақ"),
                complaintTo,
                TermSentences.length(StatutoryTerms.COMPLAINT_FILING.length(), language),
                TermSentences.length(StatutoryTerms.COMPLAINT_CONSIDERATION.length(), language),
                "Ерлан Қасымов",
                "HEAD",
                "Ақылбек Сейітов",
                draft ? "" : "7K3M-9QXT-2HVB-R4NW",
                draft
                        ? ""
                        : QrCode.of("http://localhost:8080/verify/7K3M9QXT2HVBR4NW")
                                .pngDataUri(6),
                draft);
    }
}
