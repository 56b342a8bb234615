package kz.zholdanym.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenDraftTest {

    @Test
    void theVersionComesBackAsItWasShown() {
        assertThat(SeenDraft.version("0")).contains(0L);
        assertThat(SeenDraft.version("12")).contains(12L);
    }

    @Test
    void aFormOpenedBeforeTheFirstDraftNamesNone() {
        assertThat(SeenDraft.version("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", " ", "1.5", "99999999999999999999"})
    void anAlteredFormHasSeenNoDraftThereIs(String altered) {
        assertThat(SeenDraft.version(altered))
                .hasValueSatisfying(seen -> assertThat(seen).isNegative());
    }
}
