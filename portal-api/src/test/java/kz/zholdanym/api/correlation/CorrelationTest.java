package kz.zholdanym.api.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    @AfterEach
    void end() {
        Correlation.end();
    }

    @Test
    void theCallersIdIsKept() {
        Correlation.begin("app-42");
        assertThat(Correlation.id()).isEqualTo("app-42");
    }

    @Test
    void anIdThatCouldForgeALogLineIsReplaced() {
        assertThat(Correlation.begin("app\n2026-11-22 ERROR all lost"))
                .doesNotContain("\n")
                .doesNotContain("ERROR");
        assertThat(Correlation.begin("x".repeat(65))).hasSizeLessThan(65);
    }

    @Test
    void itIsTheSameForTheWholeRequestAndGoneAfterwards() {
        String id = Correlation.begin(null);
        assertThat(Correlation.id()).isEqualTo(id);
        Correlation.end();
        assertThat(Correlation.running()).isFalse();
    }
}
