package kz.zholdanym.notifications.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import kz.zholdanym.law.language.Language;

/** The row of a device. Written by statements of {@link DeviceRegistry}, read as an entity. */
@Entity
@Table(name = "device")
class RegisteredDevice {

    @EmbeddedId
    private Key key;

    private String token;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    private String language;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway") // the provider fills the fields
    protected RegisteredDevice() {}

    Device toDevice() {
        return new Device(
                key.deviceId, token, platform, Language.ofCode(language).orElseThrow(), registeredAt);
    }

    /** One account may have many devices, and one device may serve several accounts in turn. */
    @Embeddable
    record Key(String account, @Column(name = "device_id") String deviceId) implements Serializable {}
}
