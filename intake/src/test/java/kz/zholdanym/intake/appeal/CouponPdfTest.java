package kz.zholdanym.intake.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermReadings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CouponPdfTest {

    private static final LocalDate FRI_2026_02_27 = LocalDate.of(2026, 2, 27);
    private static final Path SAMPLES = Path.of("target", "samples");

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(Messages.load(CouponPdf.class, "coupon")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCouponBearsNumberHourApplicantAndDueDate(Language language) throws IOException {
        byte[] pdf = new CouponPdf().render(content(language), language);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve("coupon-" + language.code() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("ЖТ-2026-00000042", "Айгүл Әбдіқызы Өмірова", "21:14", "26", "5 қазанда");
            assertThat(text).contains("7K3M");
        }
    }

    private static CouponContent content(Language language) {
        var term = new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults())
                .compute(StatutoryTerms.CONSIDERATION, FRI_2026_02_27);
        return new CouponContent(
                "Алмалы ауданының прокуратурасы",
                "ЖТ-2026-00000042",
                "Айгүл Әбдіқызы Өмірова",
                "Жұмыс беруші үш ай бойы жалақы төлемеді",
                Instant.parse("2026-02-27T16:14:00Z"),
                LocalDate.of(2026, 3, 2),
                term.dueOn(),
                TermSentences.summary(term, language),
                Optional.of("Директор 5 қазанда жұмыстан шығарды"),
                "7K3M-9QXT-2HVB-R4NW",
                QrCode.of("http://localhost:8080/verify/7K3M9QXT2HVBR4NW").pngDataUri(6));
    }
}
