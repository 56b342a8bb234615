package kz.zholdanym.documents.statute;

import static kz.zholdanym.law.language.Language.EN;
import static kz.zholdanym.law.language.Language.KK;
import static kz.zholdanym.law.language.Language.RU;
import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.Act;
import kz.zholdanym.law.statute.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationsTest {

    private static final LegalReference ARTICLE_24_3 = LegalReference.parse("24.3");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24       | 24-бап                               | статья 24                            | article 24",
                "24.3     | 24-бап, 3-тармақ                     | пункт 3 статьи 24                    | article 24(3)",
                "24.3(1)  | 24-бап, 3-тармақ, 1) тармақша        | подпункт 1) пункта 3 статьи 24       | article 24(3)(1)",
                "24.4¶2   | 24-бап, 4-тармақ, екінші бөлік       | часть вторая пункта 4 статьи 24      | article 24(4), part 2",
                "11-1.2   | 11-1-бап, 2-тармақ                   | пункт 2 статьи 11-1                  | article 11-1(2)",
                "9(22)    | 9-бап, 22) тармақша                  | подпункт 22) статьи 9                | article 9(22)",
                "350-VI:65| ӘРПК, 65-бап                         | статья 65 АППК                       | article 65 of the Administrative Code"
            })
    void provisionIsWrittenAsEachLanguageWritesIt(String code, String kazakh, String russian, String english) {
        LegalReference reference = LegalReference.parse(code);

        assertThat(Citations.cite(reference, KK)).isEqualTo(kazakh);
        assertThat(Citations.cite(reference, RU)).isEqualTo(russian);
        assertThat(Citations.cite(reference, EN)).isEqualTo(english);
    }

    @Test
    void fullCitationNamesTheAct() {
        assertThat(Citations.citeInFull(ARTICLE_24_3, KK))
                .isEqualTo("«Прокуратура туралы» Қазақстан Республикасының Конституциялық заңы, 24-бап, 3-тармақ");
        assertThat(Citations.citeInFull(ARTICLE_24_3, RU))
                .isEqualTo("пункт 3 статьи 24 Конституционного закона Республики Казахстан «О прокуратуре»");
        assertThat(Citations.citeInFull(ARTICLE_24_3, EN))
                .isEqualTo(
                        "article 24(3) of the Constitutional Law of the Republic of Kazakhstan “On the Prosecutor’s Office”");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everyActHasANameInEveryLanguage(Act act) {
        for (Language language : Language.values()) {
            assertThat(Citations.citeInFull(LegalReference.article(act, "1"), language))
                    .contains("1");
        }
    }

    @Test
    void bundleIsComplete() {
        assertThat(BundleCompleteness.problems(Messages.load(Citations.class, "citations")))
                .isEmpty();
    }
}
