package kz.zholdanym.notifications.channel.email;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import kz.zholdanym.notifications.address.EmailAddress;
import kz.zholdanym.notifications.address.InvalidEmailAddressException;
import kz.zholdanym.notifications.channel.UnusableSettingException;

/** Reads an address of ours from the settings: {@code noreply@example.kz} or {@code Жолданым <noreply@example.kz>}. */
final class SenderAddress {

    private SenderAddress() {}

    /**
     * The address, its domain in ASCII, its name encoded.
     *
     * @throws UnusableSettingException if letters cannot come from there, saying why
     */
    static InternetAddress read(String setting, String value) {
        try {
            InternetAddress typed = new InternetAddress(value, false);
            InternetAddress address = new InternetAddress(new EmailAddress(typed.getAddress()).ascii(), true);
            address.setPersonal(typed.getPersonal(), "UTF-8");
            return address;
        } catch (InvalidEmailAddressException invalid) {
            throw new UnusableSettingException(
                    switch (invalid.reason()) {
                        case MALFORMED -> "email";
                        case NOT_LATIN -> "email.notLatin";
                        case DOMAIN -> "email.domain";
                    },
                    setting);
        } catch (AddressException malformed) {
            throw new UnusableSettingException("email", setting);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java platform has UTF-8", impossible);
        }
    }
}
