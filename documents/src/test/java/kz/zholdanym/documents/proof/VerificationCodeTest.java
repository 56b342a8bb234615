package kz.zholdanym.documents.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("7K3M9QXR2F01ZT5C");

    @Test
    void codeIsPrintedInGroupsOfFour() {
        assertThat(CODE.grouped()).isEqualTo("7K3M-9QXR-2F01-ZT5C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-9QXR-2F01-ZT5C",
                "7k3m9qxr2f01zt5c",
                " 7K3M 9QXR 2FO1 ZT5C\n",
                "7K3M–9QXR–2Foi–ZT5C",
                "7K3M-9QXR-2F0L-ZT5C",
                "7K3M-9QXR-2F0l-ZT5C"
            })
    void whatAPersonTypesFromPaperIsUnderstood(String typed) {
        assertThat(VerificationCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K3M", "7K3M-9QXR-2F01-ZT5C-0", "7K3M-9QXR-2F01-ZT5U", "7К3М-9QXR-2F01-ZT5C", "<script>"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
    }

    @Test
    void everyNewCodeCanBeReadBackAndIsNew() {
        assertThat(Stream.generate(VerificationCode::random).limit(1_000))
                .allMatch(code ->
                        VerificationCode.parse(code.grouped()).orElseThrow().equals(code))
                .doesNotHaveDuplicates();
    }

    @Test
    void storedFormIsChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode("7K3M-9QXR-2F01-ZT5C"));
    }
}
