package kz.zholdanym.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void wordsThatWentAndWordsThatCameAreMarked() {
        Differences found = Differences.between("Жалақы төленбеді, үш ай өтті.", "Жалақы төленбеді, бес ай өтті!");
        assertThat(shown(found.earlier())).isEqualTo("Жалақы төленбеді, [үш] ай өтті.");
        assertThat(shown(found.later())).isEqualTo("Жалақы төленбеді, [бес] ай өтті!");
    }

    @Test
    void severalWordsInARowAreOneDifference() {
        Differences found = Differences.between("Су жоқ.", "Су жоқ. Кеше, түнде құбыр жарылды.");
        assertThat(shown(found.earlier())).isEqualTo("Су жоқ.");
        assertThat(shown(found.later())).isEqualTo("Су жоқ. [Кеше, түнде құбыр жарылды].");
    }

    @Test
    void theSizeOfLettersTheKeyboardAndTheSignsBetweenWordsAreNoDifference() {
        Differences found = Differences.between("Үш айлық жалақы — төленбеді", "уш айлык ЖАЛАКЫ, толенбеди");
        assertThat(found.earlier().pieces()).noneMatch(ComparedText.Piece::differs);
        assertThat(found.later().pieces()).noneMatch(ComparedText.Piece::differs);
    }

    @Test
    void theSameTextHasNoDifferenceAndIsShownWhole() {
        Differences found = Differences.between("Бір\nекі", "Бір\nекі");
        assertThat(shown(found.later())).isEqualTo("Бір\nекі");
    }

    @Test
    void nothingOfATextIsLost() {
        String text = " «Бір», екі — үш… <b>төрт</b>\n";
        Differences found = Differences.between(text, "бес");
        assertThat(found.earlier().pieces().stream()
                        .map(ComparedText.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void twoLongestTextsWithNothingInCommonAreCompared() {
        String one = IntStream.range(0, 3_300).mapToObj(i -> "а" + i).collect(Collectors.joining(" "));
        String other = IntStream.range(0, 3_300).mapToObj(i -> "б" + i).collect(Collectors.joining(" "));
        assertThat(Differences.between(one, other).later().pieces())
                .containsExactly(new ComparedText.Piece(other, true));
    }

    private static String shown(ComparedText text) {
        return text.pieces().stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
