package kz.zholdanym.law.statute;

import static kz.zholdanym.law.statute.LegalReference.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {

    static Stream<Arguments> references() {
        return Stream.of(
                arguments(article("24"), "24"),
                arguments(article("24").paragraph(3), "24.3"),
                arguments(article("24").paragraph(4).part(2), "24.4¶2"),
                arguments(article("24").paragraph(1).subparagraph(2), "24.1(2)"),
                arguments(article("5").paragraph(2).part(2).subparagraph(3), "5.2¶2(3)"),
                arguments(article("20").part(2), "20¶2"),
                arguments(article("4").subparagraph(1), "4(1)"),
                arguments(article("11-1").paragraph(1).subparagraph("3-1"), "11-1.1(3-1)"),
                arguments(article(Act.ADMINISTRATIVE_CODE, "65"), "350-VI:65"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void theCodeIsReadBackAsItWasWritten(LegalReference reference, String code) {
        assertThat(reference.code()).isEqualTo(code);
        assertThat(LegalReference.parse(code)).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24.", "24.3(", "24.03", "0", "24(2).1", "1-VI:2", "24.4¶0", "24-", "бап 24"})
    void whatIsNoReferenceIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalReference.parse(code));
    }
}
