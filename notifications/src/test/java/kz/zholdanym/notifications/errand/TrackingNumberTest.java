package kz.zholdanym.notifications.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.zholdanym.notifications.errand.TrackingNumber.Fault;
import kz.zholdanym.notifications.errand.TrackingNumber.InvalidTrackingNumberException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTest {

    /** The example of the standard, and the two remainders that have no digit of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"RR473124829KZ", "rr 473 124 829 kz", "RA000000080KZ", "RA000000155KZ"})
    void takesAnInternationalNumberWithItsCheckDigit(String typed) {
        assertThat(TrackingNumber.parse(typed).value()).matches("R[AR][0-9]{9}KZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RR473124820KZ", "RR473124892KZ", "RR473124289KZ"})
    void refusesAnInternationalNumberWithAMistypedDigit(String typed) {
        assertThatThrownBy(() -> TrackingNumber.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidTrackingNumberException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.CHECK_DIGIT));
    }

    @Test
    void takesAnyOtherReferenceOfAPostOffice() {
        assertThat(TrackingNumber.parse("050000-123/4").value()).isEqualTo("050000-123/4");
        assertThat(TrackingNumber.parse("жт 15").value()).isEqualTo("ЖТ15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "???", "RR473124829KZ; RR473124829KZ", "12345678901234567890123456789012345678901"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> TrackingNumber.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidTrackingNumberException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.NO_REFERENCE));
    }
}
