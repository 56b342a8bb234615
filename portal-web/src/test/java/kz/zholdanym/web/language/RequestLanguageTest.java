package kz.zholdanym.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;

class RequestLanguageTest {

    private static final Locale RUSSIAN_OF_KAZAKHSTAN = Locale.forLanguageTag("ru-KZ");

    @Test
    void kazakhIsSpokenToWhoeverAsksForNothing() {
        assertThat(RequestLanguage.choose(Optional.empty(), List.of())).isEqualTo(Language.KK);
    }

    @Test
    void kazakhIsSpokenToWhoeverAsksForWhatWeDoNotSpeak() {
        assertThat(RequestLanguage.choose(Optional.of("de"), List.of(Locale.FRENCH)))
                .isEqualTo(Language.KK);
    }

    @Test
    void theBrowsersFirstLanguageThatWeSpeakIsTaken() {
        assertThat(RequestLanguage.choose(
                        Optional.empty(), List.of(Locale.FRENCH, RUSSIAN_OF_KAZAKHSTAN, Locale.ENGLISH)))
                .isEqualTo(Language.RU);
    }

    @Test
    void whatTheReaderChoseComesBeforeTheBrowser() {
        assertThat(RequestLanguage.choose(Optional.of("en"), List.of(RUSSIAN_OF_KAZAKHSTAN)))
                .isEqualTo(Language.EN);
    }
}
