package kz.zholdanym.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void kazakhNamesAreEncodedForOldAndNewProgrammesAlike() {
        assertThat(Download.disposition("жауап 1.pdf"))
                .isEqualTo("attachment; filename=\"______1.pdf\";"
                        + " filename*=UTF-8''%D0%B6%D0%B0%D1%83%D0%B0%D0%BF%201.pdf");
    }

    @Test
    void aNameCannotEndItsHeader() {
        assertThat(Download.disposition("a\"; filename=\"b.html\r\nX: y"))
                .doesNotContain("\r", "\n")
                .startsWith("attachment; filename=\"a___filename__b.html__X__y\";");
    }
}
