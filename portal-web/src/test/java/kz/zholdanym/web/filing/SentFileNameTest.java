package kz.zholdanym.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SentFileNameTest {

    @Test
    void kazakhNamesSurviveTheWayThroughLatin1() {
        String name = "Әкімдіктің жауабы.pdf";
        assertThat(SentFileName.read(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo(name);
    }

    @Test
    void namesThatAreReadAlreadyStayAsTheyAre() {
        assertThat(SentFileName.read("Әкімдіктің жауабы.pdf")).isEqualTo("Әкімдіктің жауабы.pdf");
        assertThat(SentFileName.read("scan.pdf")).isEqualTo("scan.pdf");
    }

    @Test
    void bytesThatAreNoUtf8StayAsTheyAre() {
        assertThat(SentFileName.read("caf\u00e9.pdf")).isEqualTo("caf\u00e9.pdf");
    }
}
