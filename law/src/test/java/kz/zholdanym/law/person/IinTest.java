package kz.zholdanym.law.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kz.zholdanym.law.person.InvalidPersonalNumberException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are synthetic. */
class IinTest {

    @ParameterizedTest
    @CsvSource({
        "900101300017, 1990-01-01",
        "850615400016, 1985-06-15",
        "050312500018, 2005-03-12",
        "071120600017, 2007-11-20",
        // the check digit of the second pass
        "900101300811, 1990-01-01",
        "850615400705, 1985-06-15"
    })
    void readsTheDateOfBirthWithItsCentury(String digits, LocalDate birthDate) {
        assertThat(Iin.parse(digits).birthDate()).isEqualTo(birthDate);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aNumberThatFailsBothPassesHasNoCheckDigit(int checkDigit) {
        assertRefused("90010130080" + checkDigit, Reason.WRONG_CHECK_DIGIT);
    }

    @ParameterizedTest
    @CsvSource({
        "900101300018, WRONG_CHECK_DIGIT",
        "901301300017, NO_SUCH_DATE",
        "900230300017, NO_SUCH_DATE",
        "910229300017, NO_SUCH_DATE",
        "900100300017, NO_SUCH_DATE",
        "900101700017, UNKNOWN_CENTURY",
        "900101000017, UNKNOWN_CENTURY",
        "180340000015, NOT_AN_IIN",
        "90010130001, WRONG_LENGTH",
        "9001013000177, WRONG_LENGTH",
        "'', WRONG_LENGTH",
        "90010130001O, NOT_DIGITS",
        "900101 300017, NOT_DIGITS",
        // Arabic-Indic digits are digits to Java
        "٩٠٠١٠١٣٠٠٠١٧, NOT_DIGITS"
    })
    void saysWhatIsWrong(String text, Reason reason) {
        assertRefused(text, reason);
        assertThat(Iin.tryParse(text)).isEmpty();
    }

    @Test
    void spacesAroundDoNotMatter() {
        assertThat(Iin.tryParse(" 900101300017\n")).contains(new Iin("900101300017"));
    }

    @Test
    void ageChangesOnTheBirthday() {
        Iin iin = Iin.parse("071120600017");

        assertThat(iin.ageOn(LocalDate.of(2021, 11, 19))).isEqualTo(13);
        assertThat(iin.ageOn(LocalDate.of(2021, 11, 20))).isEqualTo(14);
        assertThat(iin.ageOn(LocalDate.of(2026, 11, 22))).isEqualTo(19);
    }

    @Test
    void printsItselfMasked() {
        Iin iin = Iin.parse("900101300017");

        assertThat(iin.masked()).isEqualTo("9001••••••17");
        assertThat(iin).hasToString("Iin[9001••••••17]");
    }

    @Test
    void theMessageDoesNotRepeatTheNumber() {
        assertThatExceptionOfType(InvalidPersonalNumberException.class)
                .isThrownBy(() -> Iin.parse("900101300018"))
                .withMessage("WRONG_CHECK_DIGIT");
    }

    private static void assertRefused(String text, Reason reason) {
        assertThatExceptionOfType(InvalidPersonalNumberException.class)
                .isThrownBy(() -> Iin.parse(text))
                .satisfies(exception -> assertThat(exception.reason()).isEqualTo(reason));
    }
}
