package kz.zholdanym.intake.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.law.language.Language;

/** What applicants and employees of the demo write, in one language: what they file is theirs and is never translated. */
final class DemoTexts {

    private final Properties texts = new Properties();

    private DemoTexts(String code) {
        try (InputStream file = Objects.requireNonNull(
                DemoTexts.class.getResourceAsStream("cases_" + code + ".properties"), "the texts of the demo")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The texts of the demo cannot be read", unreadable);
        }
    }

    static DemoTexts in(Language language) {
        return new DemoTexts(language.code());
    }

    int topics() {
        return (int) texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".ground"))
                .count();
    }

    /** @param topic from 1 */
    String subject(int topic) {
        return text(topic + ".subject");
    }

    String complaint(int topic, String place) {
        return text(topic + ".text").replace("{place}", place);
    }

    AppealGround ground(int topic) {
        return AppealGround.valueOf(text(topic + ".ground"));
    }

    List<String> places() {
        return lines("places");
    }

    List<String> names() {
        return lines("names");
    }

    String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private List<String> lines(String key) {
        return Arrays.stream(text(key).split(";")).map(String::strip).toList();
    }
}
