package kz.zholdanym.notifications.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.IDN;
import java.util.Locale;
import kz.zholdanym.notifications.address.InvalidEmailAddressException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"dana@example.kz", "D.Akhmetova+1@mail.example.kz", "o'neil_{x}@xn--80ak6aa92e.com", "1@e1.kz"})
    void lettersCanBeSentTo(String text) {
        assertThat(new EmailAddress(text).ascii()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"пошта.қаз", "Пошта.ҚАЗ", "прокуратура.рф"})
    void aDomainInKazakhOrRussianLettersIsWrittenAsServersWriteIt(String domain) {
        String written = new EmailAddress("asel@" + domain).ascii();

        assertThat(written).matches("asel@xn--[a-z0-9-]+\\.xn--[a-z0-9-]+");
        assertThat(IDN.toUnicode(written.substring("asel@".length()))).isEqualTo(domain.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "dana",
                "@example.kz",
                "dana akhmetova@example.kz",
                ".dana@example.kz",
                "dana.@example.kz",
                "dana..a@example.kz",
                "a@b@example.kz",
                "<dana@example.kz>",
                "a;b@example.kz",
                "dana@example.kz\r\nBcc: other@example.kz\r\n x@example.kz",
                "a2345678901234567890123456789012345678901234567890123456789012345@example.kz",
            })
    void lettersCannotBeSentToWhatIsNoAddress(String text) {
        assertRefused(text, Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Әсел@example.kz", "дана.т@example.kz", "danа@example.kz"})
    void kazakhAndRussianLettersBeforeTheAtSignAreToldAsSuch(String text) {
        assertRefused(text, Reason.NOT_LATIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dana@",
                "dana@example",
                "dana@192.168.0.1",
                "dana@[192.168.0.1]",
                "dana@example..kz",
                "dana@example.kz.",
                "dana@.kz",
                "dana@-example.kz",
                "dana@example-.kz",
                "dana@exa mple.kz",
                "dana@exa_mple.kz",
                "dana@example.k",
                "dana@a234567890123456789012345678901234567890123456789012345678901234.kz",
            })
    void aDomainThatCannotBeIsToldAsSuch(String text) {
        assertRefused(text, Reason.DOMAIN);
    }

    @Test
    void itIsKeptOutOfLogs() {
        assertThat(new EmailAddress("dana@example.kz").toString()).isEqualTo("EmailAddress[d•••@example.kz]");
    }

    private static void assertRefused(String text, Reason reason) {
        assertThatThrownBy(() -> new EmailAddress(text))
                .isInstanceOfSatisfying(
                        InvalidEmailAddressException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
