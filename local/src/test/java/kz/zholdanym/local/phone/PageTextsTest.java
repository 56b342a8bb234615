package kz.zholdanym.local.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"texts_ru.properties", "texts_en.properties"})
    void everyTextIsThereInEveryLanguage(String bundle) throws IOException {
        assertThat(read(bundle).keySet()).isEqualTo(read("texts.properties").keySet());
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PageTexts.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
