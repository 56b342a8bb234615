package kz.zholdanym.notifications.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import kz.zholdanym.law.language.Language;

/** The devices of all accounts. */
@ApplicationScoped
@Transactional
public class DeviceRegistry {

    @PersistenceContext(unitName = "notifications")
    EntityManager entityManager;

    @Inject
    InstantSource clock;

    /**
     * Registers a device, or renews what is known of it. The token moves with the account that registered it last: whoever
     * signed out of a shared phone without dropping it gets nothing there any more.
     */
    public void register(String account, String deviceId, String token, Platform platform, Language language) {
        entityManager
                .createNativeQuery("delete from notifications.device where token = :token")
                .setParameter("token", token)
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into notifications.device
                            (account, device_id, token, platform, language, registered_at)
                        values (:account, :deviceId, :token, :platform, :language, :registeredAt)
                        on conflict (account, device_id) do update
                            set token = excluded.token, platform = excluded.platform,
                                language = excluded.language, registered_at = excluded.registered_at""")
                .setParameter("account", account)
                .setParameter("deviceId", deviceId)
                .setParameter("token", token)
                .setParameter("platform", platform.name())
                .setParameter("language", language.code())
                .setParameter("registeredAt", clock.instant())
                .executeUpdate();
    }

    /** Drops a device of this account; nothing happens if there is none. */
    public void drop(String account, String deviceId) {
        entityManager
                .createNativeQuery(
                        "delete from notifications.device where account = :account and device_id = :deviceId")
                .setParameter("account", account)
                .setParameter("deviceId", deviceId)
                .executeUpdate();
    }

    /** The devices of an account, the one registered last first. */
    public List<Device> devicesOf(String account) {
        return entityManager
                .createQuery(
                        "select d from RegisteredDevice d where d.key.account = :account order by d.registeredAt desc",
                        RegisteredDevice.class)
                .setParameter("account", account)
                .getResultStream()
                .map(RegisteredDevice::toDevice)
                .toList();
    }

    /** Forgets a token that the push service says is no longer in use, whoever registered it. */
    public void forget(String token) {
        entityManager
                .createNativeQuery("delete from notifications.device where token = :token")
                .setParameter("token", token)
                .executeUpdate();
    }
}
