package kz.zholdanym.api.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.zholdanym.api.refusal.RequestRefusedException;
import org.junit.jupiter.api.Test;

class DownloadsTest {

    @Test
    void aKazakhNameSurvivesAndCannotBreakOutOfTheHeader() {
        assertThat(Downloads.disposition("жауап (1).pdf"))
                .isEqualTo("attachment; filename*=UTF-8''%D0%B6%D0%B0%D1%83%D0%B0%D0%BF%20%281%29.pdf");
        assertThat(Downloads.disposition("a\"; filename=\"evil.html\r\nSet-Cookie: x"))
                .doesNotContain("\"")
                .doesNotContain("\r")
                .doesNotContain("\n");
    }

    @Test
    void aBodyUpToTheLimitIsReadWhole() throws IOException {
        try (BoundedStream body = new BoundedStream(new ByteArrayInputStream(new byte[10]), 10)) {
            assertThat(body.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void aBodyThatGoesOnBeyondTheLimitIsRefusedHoweverItIsRead() throws IOException {
        try (BoundedStream body = new BoundedStream(new ByteArrayInputStream(new byte[11]), 10)) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(RequestRefusedException.class);
        }
        try (BoundedStream body = new BoundedStream(new ByteArrayInputStream(new byte[2]), 1)) {
            assertThat(body.read()).isZero();
            assertThatThrownBy(body::read).isInstanceOf(RequestRefusedException.class);
        }
    }
}
