package kz.zholdanym.law.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void kazakhComesFirst() {
        assertThat(Language.values()).containsExactly(Language.KK, Language.RU, Language.EN);
    }

    @Test
    void everyLanguageIsFoundByItsCode() {
        assertThat(Language.values())
                .allSatisfy(
                        language -> assertThat(Language.ofCode(language.code())).contains(language));
        assertThat(Language.ofCode("de")).isEmpty();
        assertThat(Language.ofCode("KK")).isEmpty();
    }

    @Test
    void aTextIsReadInTheLanguageAskedFor() {
        LocalizedText text = new LocalizedText("жолданым", "обращение", "appeal");

        assertThat(text.in(Language.KK)).isEqualTo("жолданым");
        assertThat(text.in(Language.RU)).isEqualTo("обращение");
        assertThat(text.in(Language.EN)).isEqualTo("appeal");
    }

    @Test
    void aTextThatIsMissingInOneLanguageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("жолданым", " ", "appeal"))
                .withMessageContaining("RU");
    }
}
