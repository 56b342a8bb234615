package kz.zholdanym.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "шағым.pdf,               шағым.pdf",
        "C:\\Users\\a\\келісім.pdf, келісім.pdf",
        "../../etc/passwd,        passwd",
        "..,                      file",
        "'a\"b<c>.pdf',           a_b_c_.pdf"
    })
    void onlyTheHarmlessLastPartIsKept(String sent, String kept) {
        assertThat(FileName.safe(sent)).isEqualTo(kept);
    }

    @Test
    void lineEndsAndInvisibleTurnsOfDirectionAreReplaced() {
        assertThat(FileName.safe("a\r\nb\u202Efdp.pdf")).isEqualTo("a__b_fdp.pdf");
    }

    @Test
    void ofALongNameTheEndIsKept() {
        assertThat(FileName.safe("ұ".repeat(400) + ".pdf")).hasSize(255).endsWith("ұ.pdf");
    }
}
