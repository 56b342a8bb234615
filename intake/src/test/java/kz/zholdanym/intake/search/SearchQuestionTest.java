package kz.zholdanym.intake.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.person.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQuestionTest {

    private static final String IIN = "900101300017";

    @Test
    void wordsAreFolded() {
        assertThat(words("  Жұмыс   берушінің\tҚАРЫЗЫ ")).containsExactly("жумыс", "берушинин", "карызы");
    }

    @Test
    void aWordTypedTwiceCountsOnce() {
        assertThat(words("су Су сумен")).containsExactly("су", "сумен");
    }

    @Test
    void aSignAloneIsNoWord() {
        assertThat(words("№ ЖТ-2026-00000012")).containsExactly("жт-2026-00000012");
    }

    @Test
    void wildcardsStayInTheWord() {
        assertThat(words("100%_толық")).containsExactly("100%_толык");
    }

    @Test
    void twelveDigitsAreTheNumberOfAPerson() {
        assertThat(SearchQuestion.parse(" " + IIN + " ")).isEqualTo(new SearchQuestion.Number(Iin.parse(IIN)));
    }

    @Test
    void aPartOfANumberIsAWordAndFindsNobodysAppeals() {
        assertThat(words(IIN.substring(0, 11))).containsExactly(IIN.substring(0, 11));
    }

    @ParameterizedTest
    @CsvSource({"900101300018, search.number", "'', search.short", "ЖТ, search.short", "%%%, search.short"})
    void whatCannotBeLookedUpIsRefused(String typed, String code) {
        assertRefused(typed, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"а б в", "-- __ ??", "a1 b2"})
    void threeLettersHaveToStandTogetherInOneWord(String typed) {
        assertRefused(typed, "search.short");
    }

    @Test
    void tooMuchIsRefused() {
        assertRefused("бір екі үш төрт бес алты жеті сегіз тоғыз он онбір", "search.words");
        assertRefused("а".repeat(SearchQuestion.MOST_CHARACTERS + 1), "search.long");
        assertRefused("бір\u0000екі", "unprintable");
    }

    private static List<String> words(String typed) {
        return ((SearchQuestion.Words) SearchQuestion.parse(typed)).words();
    }

    private static void assertRefused(String typed, String code) {
        assertThatThrownBy(() -> SearchQuestion.parse(typed))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(((Refusal.InvalidInput) refused.refusal()).errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(tuple("q", code)));
    }
}
