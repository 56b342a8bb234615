package kz.zholdanym.notifications.delivery;

import java.util.Optional;
import kz.zholdanym.law.phone.PhoneNumber;

/**
 * The administrator who has a test sent, to addresses of their own account only. Personal data.
 *
 * @param account whose registered devices get a push
 * @param name as it is written down
 */
public record TestAddressee(String account, String name, Optional<String> email, Optional<PhoneNumber> phone) {

    @Override
    public String toString() {
        return "TestAddressee[" + account + "]";
    }
}
