package kz.zholdanym.notifications.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.device.DeviceRegistry;
import kz.zholdanym.notifications.ledger.DisclosedAddress;
import kz.zholdanym.notifications.ledger.Salt;
import kz.zholdanym.notifications.notice.IssuedNotice;

/** Finds where a notice goes on a channel: the addresses given with it, or the devices registered at the moment. */
@Dependent
class Targets {

    private final DeviceRegistry devices;

    @Inject
    Targets(DeviceRegistry devices) {
        this.devices = devices;
    }

    /** Empty if the person cannot be reached on the channel; a landline takes no text messages. */
    List<Target> of(IssuedNotice issued, ChannelKind channel) {
        Salt salt = issued.salt();
        return switch (channel) {
            case EMAIL ->
                issued.recipient().email().stream()
                        .map(email -> new Target(email, DisclosedAddress.ofEmail(email, salt)))
                        .toList();
            case SMS ->
                issued.recipient().phone().stream()
                        .filter(PhoneNumber::mobile)
                        .map(phone -> new Target(
                                phone.value(), DisclosedAddress.ofPhone(phone.value(), phone.masked(), salt)))
                        .toList();
            case PUSH ->
                devices.devicesOf(issued.recipient().account()).stream()
                        .map(device -> new Target(device.token(), DisclosedAddress.ofDevice(device.token(), salt)))
                        .toList();
            case PORTAL -> List.of(); // it is there already
            case LETTER, TELEPHONOGRAM, TELEGRAM -> List.of(); // no worker sends what people carry out
        };
    }

    /** The provider says that the address is gone: a device token is forgotten, other addresses are the person's to mend. */
    void gone(ChannelKind channel, Target target) {
        if (channel == ChannelKind.PUSH) {
            devices.forget(target.address());
        }
    }
}
