package kz.zholdanym.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoundWordsTest {

    @Test
    void aWordIsMarkedAsItWasWritten() {
        assertThat(shown("Жұмыс берушінің қарызы", "карыз", "жумыс")).isEqualTo("[Жұмыс] берушінің [қарыз]ы");
    }

    @Test
    void everyPlaceOfAWordIsMarked() {
        assertThat(shown("Су жоқ, су!", "су")).isEqualTo("[Су] жоқ, [су]!");
    }

    @Test
    void wordsThatOverlapAreMarkedAsOne() {
        assertThat(shown("жалақысын", "жалак", "лакысы")).isEqualTo("[жалақысы]н");
    }

    @Test
    void aPlaceWithoutTheWordsIsNotShown() {
        assertThat(new FoundWords(List.of("жол")).in(SearchPlace.SUBJECT, "Су жоқ"))
                .isEmpty();
    }

    @Test
    void ofALongTextOnlyWhatSurroundsTheFirstWordIsShown() {
        String text = "басы ".repeat(50) + "шағым " + "соңы ".repeat(50);
        String shown = shown(text, "шагым");
        assertThat(shown).startsWith("…басы ").contains("[шағым] соңы").endsWith("…");
        assertThat(shown.length()).isLessThan(FoundWords.BEFORE + FoundWords.FROM + 5);
    }

    @Test
    void aWordLongerThanThePieceIsShownWhole() {
        String word = "а".repeat(FoundWords.FROM + 40);
        assertThat(shown("x " + word + " y", word)).isEqualTo("x [" + word + "]…");
    }

    @Test
    void noHalfOfACharacterIsShown() {
        String text = "шағым" + "\uD83D\uDE00".repeat(FoundWords.FROM);
        assertThat(shown(text, "шагым").codePoints())
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String shown(String text, String... words) {
        return new FoundWords(List.of(words))
                .in(SearchPlace.TEXT, text).orElseThrow().fragments().stream()
                        .map(fragment -> fragment.found() ? "[" + fragment.text() + "]" : fragment.text())
                        .collect(Collectors.joining());
    }
}
