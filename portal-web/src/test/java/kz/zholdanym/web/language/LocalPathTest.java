package kz.zholdanym.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my", "/my/drafts/1/office?region=ALMATY", "/verify?code=%D3%98"})
    void addressesOfThePortalAreKept(String address) {
        assertThat(LocalPath.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a b",
                "/\r\nSet-Cookie: a=b"
            })
    void anythingElseLeadsHome(String address) {
        assertThat(LocalPath.of(address)).hasToString("/");
    }
}
