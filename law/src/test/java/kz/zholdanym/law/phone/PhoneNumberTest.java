package kz.zholdanym.law.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+77011234567",
                "87011234567",
                "77011234567",
                "8 701 123 45 67",
                "+7 (701) 123-45-67",
                "+7\u00A0701\u00A0123\u00A045\u00A067",
                " 8(701)123.45.67 "
            })
    void readsNumbersAsPeopleTypeThem(String text) {
        assertThat(PhoneNumber.parse(text).value()).isEqualTo("+77011234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+7701123456",
                "+770112345678",
                "+79161234567",
                "+441632960961",
                "+8 701 123 45 67",
                "701123456a",
                "+7 701 123 45 6O",
                "++77011234567"
            })
    void refusesEverythingElse(String text) {
        assertThat(PhoneNumber.tryParse(text)).isEmpty();
    }

    @Test
    void onlyMobileNumbersReceiveTextMessages() {
        assertThat(PhoneNumber.parse("+77771234567").mobile()).isTrue();
        assertThat(PhoneNumber.parse("+77172123456").mobile()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+79161234567", "8 (916) 123-45-67", "+7 495 123 45 67", "+998 90 123 45 67", "0049 151 23456789"
            })
    void numbersOfOtherCountriesAreToldApart(String text) {
        assertThat(PhoneNumber.foreign(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+77011234567", "8 727 250 00 00", "8 800 080 77 77", "+7701", "12", "", "many"})
    void fromThoseOfKazakhstanAndFromNoNumbers(String text) {
        assertThat(PhoneNumber.foreign(text)).isFalse();
    }

    @Test
    void printsItselfMasked() {
        assertThat(PhoneNumber.parse("87011234567")).hasToString("PhoneNumber[+7701•••••67]");
    }

    @Test
    void theMessageDoesNotRepeatTheText() {
        assertThatExceptionOfType(InvalidPhoneNumberException.class)
                .isThrownBy(() -> PhoneNumber.parse("+79161234567"))
                .satisfies(exception -> assertThat(exception.getMessage()).doesNotContain("916"));
    }
}
