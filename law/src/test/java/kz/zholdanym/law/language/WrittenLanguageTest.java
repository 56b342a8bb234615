package kz.zholdanym.law.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.law.statute.Provision;
import kz.zholdanym.law.statute.Statute;
import org.junit.jupiter.api.Test;

class WrittenLanguageTest {

    private static final String KAZAKH =
            "Тексеру барысында ауланың жарықтандырылмағаны анықталды, әкімдікке ұсыныс енгізілді.";
    private static final String RUSSIAN =
            "При проверке установлено, что двор не освещён; акимату внесено представление об устранении нарушений.";
    private static final String ENGLISH =
            "The inspection has shown that the yard is not lit; a representation was made.";

    @Test
    void aTextIsNotInALanguageWithOtherLetters() {
        assertThat(WrittenLanguage.plainlyNot(Language.KK, RUSSIAN)).isTrue();
        assertThat(WrittenLanguage.plainlyNot(Language.KK, ENGLISH)).isTrue();
        assertThat(WrittenLanguage.plainlyNot(Language.RU, KAZAKH)).isTrue();
        assertThat(WrittenLanguage.plainlyNot(Language.RU, ENGLISH)).isTrue();
        assertThat(WrittenLanguage.plainlyNot(Language.EN, KAZAKH)).isTrue();
        assertThat(WrittenLanguage.plainlyNot(Language.EN, RUSSIAN)).isTrue();
    }

    @Test
    void aTextInItsLanguageIsBelieved() {
        assertThat(WrittenLanguage.plainlyNot(Language.KK, KAZAKH)).isFalse();
        assertThat(WrittenLanguage.plainlyNot(Language.RU, RUSSIAN)).isFalse();
        assertThat(WrittenLanguage.plainlyNot(Language.EN, ENGLISH)).isFalse();
    }

    @Test
    void kazakhNamesMakeNoKazakhText() {
        String names =
                "Гражданин Өмірзақұлы Ғалым просит проверить действия акимата района Қарасай, который не дал ответа.";
        assertThat(WrittenLanguage.plainlyNot(Language.RU, names)).isFalse();
        assertThat(WrittenLanguage.plainlyNot(Language.KK, "Ответ от 12.03.2026 получен. " + RUSSIAN))
                .isTrue();
    }

    @Test
    void aFewWordsAreBelieved() {
        assertThat(WrittenLanguage.plainlyNot(Language.KK, "Ответ дан.")).isFalse();
        assertThat(WrittenLanguage.plainlyNot(Language.RU, "")).isFalse();
    }

    @Test
    void everySubparagraphOfTheStatuteIsTakenForKazakh() {
        List<String> texts = Statute.prosecution()
                .articles()
                .flatMap(article -> article.paragraphs().stream())
                .flatMap(paragraph -> Stream.concat(
                        paragraph.parts().stream().map(Provision.Part::text),
                        paragraph.subparagraphs().map(Provision.Subparagraph::text)))
                .filter(text -> text.length() > 2 * WrittenLanguage.LEAST_LETTERS)
                .toList();

        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(texts).noneMatch(text -> WrittenLanguage.plainlyNot(Language.KK, text));
        assertThat(texts)
                .filteredOn(text -> !WrittenLanguage.plainlyNot(Language.RU, text))
                .hasSizeLessThan(6);
    }
}
