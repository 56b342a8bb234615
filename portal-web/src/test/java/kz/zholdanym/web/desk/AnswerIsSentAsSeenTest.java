package kz.zholdanym.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.page.RenderedPages;
import kz.zholdanym.web.page.Sample;
import org.junit.jupiter.api.Test;

/** What the prosecutor confirms is what the page showed. */
class AnswerIsSentAsSeenTest {

    @Test
    void theLastLookShowsTheWholeAnswerInItsOwnLanguage() {
        assertThat(page("desk-sending"))
                .contains("Обращение удовлетворено", "на казахском языке")
                .contains("Тексеру барысында мыналар анықталды.\n\nЖарық 2 қазанда қосылды.")
                .contains("«Прокуратура туралы» Конституциялық заң, 24-бап, 3-тармақ");
        // the frame around it is in the reader's language, and names the law as well
        assertThat(page("desk-sending").replaceAll("(?s).*<main|</main>.*", ""))
                .contains("«Прокуратура туралы» Конституциялық заң")
                .doesNotContain("Конституционный закон «О прокуратуре»");
    }

    @Test
    void sendingNamesTheVersionThatWasShown() {
        assertThat(page("desk-sending")).contains("name=\"draft\" value=\"7\"");
    }

    @Test
    void keepingNamesTheDraftThatWasOpen() {
        assertThat(page("desk-answer-kept")).contains("name=\"draft\" value=\"7\"");
        assertThat(page("desk-answer-wrong")).contains("name=\"draft\" value=\"7\"");
    }

    @Test
    void theFirstKeepingNamesNone() {
        assertThat(page("desk-answer")).contains("name=\"draft\" value=\"\"");
    }

    private static String page(String name) {
        Sample sample = DeskSamples.all(Language.RU).stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow();
        return RenderedPages.render(sample, Language.RU);
    }
}
