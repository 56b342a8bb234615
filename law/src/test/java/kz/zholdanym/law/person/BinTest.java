package kz.zholdanym.law.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import kz.zholdanym.law.person.InvalidPersonalNumberException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All numbers are synthetic. */
class BinTest {

    @ParameterizedTest
    @CsvSource({"180340000015, 2018-03", "210441000012, 2021-04", "210441000307, 2021-04"})
    void readsTheMonthOfRegistration(String digits, YearMonth month) {
        Bin bin = Bin.parse(digits);

        assertThat(bin.registrationMonth()).isEqualTo(month);
        assertThat(bin.form()).isEqualTo(Bin.Form.RESIDENT_LEGAL_ENTITY);
    }

    @ParameterizedTest
    @CsvSource({
        "180340000016, WRONG_CHECK_DIGIT",
        "181340000015, NO_SUCH_MONTH",
        "180040000015, NO_SUCH_MONTH",
        "900101300017, NOT_A_BIN",
        "180370000015, NOT_A_BIN",
        "18034000001, WRONG_LENGTH",
        "18034000001x, NOT_DIGITS"
    })
    void saysWhatIsWrong(String text, Reason reason) {
        assertThatExceptionOfType(InvalidPersonalNumberException.class)
                .isThrownBy(() -> Bin.parse(text))
                .satisfies(exception -> assertThat(exception.reason()).isEqualTo(reason));
        assertThat(Bin.tryParse(text)).isEmpty();
    }

    @Test
    void theFifthDigitTellsOrganisationsFromIndividuals() {
        assertThat(PersonalNumber.parse("180340000015")).isEqualTo(Bin.parse("180340000015"));
        assertThat(PersonalNumber.parse(" 900101300017 ")).isEqualTo(Iin.parse("900101300017"));
    }

    @Test
    void printsItselfMasked() {
        assertThat(Bin.parse("180340000015")).hasToString("Bin[1803••••••15]");
    }
}
