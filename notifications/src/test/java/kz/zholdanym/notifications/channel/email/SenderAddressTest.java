package kz.zholdanym.notifications.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import kz.zholdanym.notifications.channel.UnusableSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderAddressTest {

    @Test
    void mayHaveANameInKazakhAndADomainInCyrillicLetters() {
        InternetAddress address = SenderAddress.read("portal.mail.from", "Жолданым <noreply@прокурор.қаз>");

        assertThat(address.getPersonal()).isEqualTo("Жолданым");
        assertThat(address.getAddress()).startsWith("noreply@xn--");
        assertThat(address.toString()).isASCII();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | бұл электрондық пошта мекенжайы емес | это не адрес электронной почты | no e-mail address",
                "жолданым@prokuror.kz | тек латын әріптері | только латинские буквы | Latin letters only",
                "noreply@prokuror | домен атауы болуы мүмкін емес | не может быть именем домена | name of a domain",
                "a@b.kz, c@d.kz | бұл электрондық пошта | не адрес | no e-mail address",
            })
    void thatCannotBeIsRefusedWithTheReasonInThreeLanguages(String value, String kk, String ru, String en) {
        assertThatThrownBy(() -> SenderAddress.read("portal.mail.from", value))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("portal.mail.from")
                .hasMessageContaining(kk)
                .hasMessageContaining(ru)
                .hasMessageContaining(en);
    }

    @Test
    void keepsThePortalFromStarting() {
        EmailChannelSource source = source("noreply@prokuror", "bounces@prokuror.kz");
        assertThatThrownBy(source::channels).hasMessageContaining("portal.mail.from");

        EmailChannelSource other = source("noreply@prokuror.kz", "bounces");
        assertThatThrownBy(other::channels).hasMessageContaining("portal.bounces.address");

        assertThat(source("noreply@prokuror.kz", "bounces@prokuror.kz").channels())
                .hasSize(1);
    }

    private static EmailChannelSource source(String from, String bounces) {
        EmailChannelSource source = new EmailChannelSource();
        source.session = Session.getInstance(new Properties());
        source.from = from;
        source.secondHost = Optional.empty();
        source.bounceHost = Optional.empty();
        source.bounceAddress = Optional.of(bounces);
        source.bounceDelimiter = "+";
        source.bouncePoll = Duration.ofMinutes(1);
        source.clock = () -> Instant.EPOCH;
        return source;
    }
}
