package kz.zholdanym.documents.template;

import static kz.zholdanym.law.language.Language.EN;
import static kz.zholdanym.law.language.Language.KK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.TemplateException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.statute.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final LocalDate THU_26_MARCH_2026 = LocalDate.of(2026, 3, 26);
    private static final View VIEW = new View(
            "АӨ-12",
            "<b>Сәлем</b> & {0}",
            THU_26_MARCH_2026,
            12_345,
            LegalReference.parse("24.3"),
            new LocalizedText("Прокуратура", "Прокуратура", "Prosecutor's Office"),
            Optional.empty());

    private final Messages messages = Messages.load(TemplatesTest.class, "letters");
    private final Templates templates = Templates.load(TemplatesTest.class, "letters");

    @Test
    void whatAPersonWroteIsEscapedInHtml() {
        assertThat(rendered("escaped.ftlh")).isEqualTo("АӨ-12 жолданым: &lt;b&gt;Сәлем&lt;/b&gt; &amp; {0}\n");
    }

    @Test
    void plainTextStaysAsItIs() {
        assertThat(rendered("plain.ftl")).isEqualTo("АӨ-12 жолданым: <b>Сәлем</b> & {0}\n");
    }

    @Test
    void functionsSpeakTheLanguage() {
        assertThat(rendered("functions.ftl"))
                .isEqualTo("kk | Мерзімі: 2026 жылғы 26 наурызға дейін | 2026 жылғы 26 наурызға | 26.03.2026 | бейсенбі"
                        + " | 12\u00A0345 | 12345 | 24-бап, 3-тармақ | Прокуратура\n");
        assertThat(templates.render("functions.ftl", messages, EN, Map.of("view", VIEW)))
                .startsWith("en | Due by 26 March 2026");
    }

    @Test
    void emptyOptionalIsAMissingValue() {
        assertThat(rendered("optional.ftl")).isEqualTo("— false\n");
    }

    @Test
    void missingVariableIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rendered("missing.ftlh"))
                .withMessageContaining("missing.ftlh");
    }

    @Test
    void unknownMessageIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rendered("unknown-key.ftlh"))
                .havingCause()
                .withMessageContaining("farewell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.ftlh", "../outside.ftlh", "/../outside.ftlh", "/etc/passwd"})
    void nothingOutsideTheFolderIsATemplate(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> rendered(name));
    }

    @Test
    void namesOfFunctionsAreTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> templates.render("plain.ftl", messages, KK, Map.of("text", "x")))
                .withMessageContaining("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view}",
                "${view.class}",
                "${view.getClass().name}",
                "${view.number.length()}",
                "${view.due.plusDays(1)}",
                "${view?api.number}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "<#include '../outside.ftlh'>",
                "<#include '/etc/passwd'>",
                "${.data_model.view.hashCode()}"
            })
    void templateCanOnlyRead(String attack) {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate("attack.ftlh", attack);
        var configuration = Templates.configuration(loader);

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() ->
                        configuration.getTemplate("attack.ftlh").process(Map.of("view", VIEW), new StringWriter()));
    }

    private String rendered(String template) {
        return templates.render(template, messages, KK, Map.of("view", VIEW));
    }

    /** A view as the portals have them. */
    public record View(
            String number,
            String text,
            LocalDate due,
            int count,
            LegalReference basis,
            LocalizedText office,
            Optional<String> reason) {}
}
