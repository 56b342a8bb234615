package kz.zholdanym.documents.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundleCompletenessTest {

    @Test
    void completeBundleHasNoProblems() {
        assertThat(BundleCompleteness.problems(Messages.load(BundleCompletenessTest.class, "sample")))
                .isEmpty();
    }

    @Test
    void everyFlawIsNamed() {
        assertThat(BundleCompleteness.problems(Messages.load(BundleCompletenessTest.class, "flawed")))
                .containsExactlyInAnyOrder(
                        "No kazakh-only in ru",
                        "No kazakh-only in en",
                        "Empty blank in kk",
                        "Latin and Cyrillic letters in Тіркелгeн of mixed in kk",
                        "Arguments of arguments differ: [number] in kk, [count] in ru");
    }
}
