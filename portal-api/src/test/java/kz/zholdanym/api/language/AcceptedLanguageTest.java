package kz.zholdanym.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kk                        | KK
                    ru                        | RU
                    en                        | EN
                    ru-RU,ru;q=0.9,en;q=0.8   | RU
                    en;q=0.5, kk-KZ;q=0.9     | KK
                    de, fr;q=0.9, en;q=0.1    | EN
                    ru;q=0, en;q=0.1          | EN
                    de                        | KK
                    *                         | KK
                    ;;;=,,                    | KK
                    """)
    void theBestOfTheThreeIsChosenAndKazakhWhenNoneIsAskedFor(String header, Language language) {
        assertThat(AcceptedLanguage.of(header)).isEqualTo(language);
    }

    @Test
    void withoutAHeaderItIsKazakh() {
        assertThat(AcceptedLanguage.of(null)).isEqualTo(Language.KK);
    }
}
