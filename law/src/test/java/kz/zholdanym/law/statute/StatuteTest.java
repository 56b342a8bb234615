package kz.zholdanym.law.statute;

import static kz.zholdanym.law.statute.LegalReference.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.law.statute.Provision.Article;
import kz.zholdanym.law.statute.Provision.Paragraph;
import kz.zholdanym.law.statute.Provision.Part;
import kz.zholdanym.law.statute.Provision.Subparagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatuteTest {

    private final Statute statute = Statute.prosecution();

    @Test
    void hasEveryArticleFrom1To48AndArticle11dash1() {
        assertThat(statute.articles()).hasSize(49);
        assertThat(statute.article("11-1")).isPresent();
        assertThat(statute.article("48")).isPresent();
        assertThat(statute.chapters()).hasSize(7);
    }

    @Test
    void saysWhichActItIs() {
        assertThat(statute.number()).isEqualTo(Act.CONSTITUTIONAL_LAW_ON_PROSECUTION.code());
        assertThat(statute.adoptedOn()).isEqualTo(Act.CONSTITUTIONAL_LAW_ON_PROSECUTION.adoptedOn());
        assertThat(statute.amendedOn()).isEqualTo(LocalDate.of(2023, 7, 12));
        assertThat(statute.title()).startsWith("«Прокуратура туралы»");
    }

    @Test
    void findsAnArticle() {
        assertThat(statute.find(article("24")).orElseThrow())
                .isInstanceOfSatisfying(
                        Article.class, found -> assertThat(found.paragraphs()).hasSize(9));
    }

    @Test
    void findsAParagraph() {
        assertThat(statute.find(article("24").paragraph(3)).orElseThrow())
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        found -> assertThat(found.parts().get(0).text()).contains("он бес жұмыс күні"));
    }

    @Test
    void findsAPart() {
        assertThat(statute.find(article("25").paragraph(1).part(2)).orElseThrow())
                .isInstanceOfSatisfying(
                        Part.class, found -> assertThat(found.text()).contains("жиырма жұмыс күнін"));
    }

    @Test
    void findsASubparagraphWithAndWithoutItsPart() {
        LegalReference inSecondPart = article("5").paragraph(2).part(2).subparagraph(5);

        assertThat(statute.find(inSecondPart).orElseThrow()).isInstanceOf(Subparagraph.class);
        assertThat(statute.find(article("5").paragraph(2).subparagraph(5)).orElseThrow())
                .isEqualTo(statute.find(inSecondPart).orElseThrow());
        assertThat(statute.find(article("5").paragraph(2).part(1).subparagraph(5)))
                .isEmpty();
    }

    @Test
    void findsWhatStandsInAParagraphWithoutANumber() {
        assertThat(statute.find(article("4").subparagraph(1)).orElseThrow()).isInstanceOf(Subparagraph.class);
        assertThat(statute.find(article("20").part(2)).orElseThrow()).isInstanceOf(Part.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "24.10", "24.3¶2", "24.1(8)", "350-VI:65", "24¶1"})
    void whatDoesNotExistIsNotFound(String code) {
        assertThat(statute.find(LegalReference.parse(code))).isEmpty();
    }

    @Test
    void keepsTheNotesOnAmendmentsWithTheirDatesInTheUsualOrder() {
        assertThat(statute.article("11-1").orElseThrow().notes())
                .singleElement()
                .asString()
                .contains("12.07.2023 № 22-VIII");
    }

    @Test
    void noProvisionIsEmpty() {
        assertThat(statute.articles().flatMap(found -> found.paragraphs().stream()))
                .allSatisfy(paragraph -> assertThat(paragraph.parts())
                        .isNotEmpty()
                        .allSatisfy(part -> assertThat(part.text()).isNotBlank()));
    }

    @Test
    void aTextInTheWrongOrderIsRefused() {
        assertThatExceptionOfType(InvalidStatuteException.class)
                .isThrownBy(() -> StatuteReader.read(List.of(
                        "act | 1 | 2022-11-05 | 2022-11-05 | заң",
                        "chapter | 1 | тарау",
                        "article | 1 | бап",
                        "part | тармақсыз бөлік",
                        "signature | қол")))
                .withMessageContaining("Piece 4: paragraph");
        assertThatExceptionOfType(InvalidStatuteException.class)
                .isThrownBy(() -> StatuteReader.read(
                        List.of("act | 1 | 2022-11-05 | 2022-11-05 | заң", "signature | қол", "note | артық")))
                .withMessageContaining("the end");
        assertThatExceptionOfType(InvalidStatuteException.class)
                .isThrownBy(() -> StatuteReader.read(List.of()))
                .withMessageContaining("nothing");
    }
}
