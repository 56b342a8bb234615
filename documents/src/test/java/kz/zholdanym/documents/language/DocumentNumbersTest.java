package kz.zholdanym.documents.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DocumentNumbersTest {

    @Test
    void thousandsStandApartByANoBreakSpace() {
        assertThat(DocumentNumbers.number(1_234_567)).isEqualTo("1\u00A0234\u00A0567");
    }

    @Test
    void fractionFollowsAComma() {
        assertThat(DocumentNumbers.number(new BigDecimal("1234567.89"))).isEqualTo("1\u00A0234\u00A0567,89");
    }

    @Test
    void smallNumbersStayAsTheyAre() {
        assertThat(DocumentNumbers.number(0)).isEqualTo("0");
        assertThat(DocumentNumbers.number(-15)).isEqualTo("-15");
    }
}
