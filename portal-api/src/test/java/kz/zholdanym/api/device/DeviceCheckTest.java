package kz.zholdanym.api.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.api.refusal.RequestRefusedException.RequestError;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.device.Platform;
import org.junit.jupiter.api.Test;

class DeviceCheckTest {

    @Test
    void aDeviceIsRead() {
        DeviceCheck.ValidDevice device = DeviceCheck.check("phone-1", new DeviceJson("token:1", "android", "ru"));
        assertThat(device.platform()).isEqualTo(Platform.ANDROID);
        assertThat(device.language()).isEqualTo(Language.RU);
        assertThat(device.token()).isEqualTo("token:1");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> DeviceCheck.check("../phone", new DeviceJson("two words", "SYMBIAN", null)))
                .isInstanceOfSatisfying(
                        RequestRefusedException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(RequestError::field)
                                .containsExactly("deviceId", "token", "platform", "language"));
    }
}
