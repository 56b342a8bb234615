package kz.zholdanym.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    @Test
    void nothingIsMissingInAnyLanguage() {
        assertThat(BundleCompleteness.problems(Problems.TEXTS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeSaysWhatItIsAndWhatToDo(ProblemType type) {
        for (Language language : Language.values()) {
            assertThat(Problems.of(type, language).title()).isNotBlank();
            assertThat(Problems.of(type, language).detail()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeIsDocumentedWithItsStatus(ProblemType type) throws IOException {
        assertThat(Files.readString(Path.of("../docs/api.md")))
                .contains("| `" + type.uri() + "` | " + type.status() + " |");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void aStatusThatTheServerChoseFindsATypeOfThatStatusOrOfItsClass(ProblemType type) {
        assertThat(ProblemType.ofStatus(type.status()).status() / 100).isEqualTo(type.status() / 100);
    }
}
