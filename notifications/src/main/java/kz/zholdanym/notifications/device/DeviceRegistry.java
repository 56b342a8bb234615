package kz.zholdanym.notifications.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.Timestamps;

/** The devices of all accounts. */
@ApplicationScoped
@Transactional
public class DeviceRegistry {

    private static final String FORGET = "delete from notifications.device where token = ?";
    private static final String REGISTER = """
            insert into notifications.device (account, device_id, token, platform, language, registered_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (account, device_id) do update
                set token = excluded.token, platform = excluded.platform,
                    language = excluded.language, registered_at = excluded.registered_at""";
    private static final String DROP = "delete from notifications.device where account = ? and device_id = ?";
    private static final String OF_ACCOUNT = """
            select device_id, token, platform, language, registered_at from notifications.device
            where account = ? order by registered_at desc""";
    private static final String WITH_DEVICE =
            "select distinct account from notifications.device where account = any (?)";

    private Database database;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected DeviceRegistry() {}

    @Inject
    public DeviceRegistry(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Registers a device, or renews what is known of it. The token moves with the account that registered it last: whoever
     * signed out of a shared phone without dropping it gets nothing there any more.
     */
    public void register(String account, String deviceId, String token, Platform platform, Language language) {
        database.inCallersTransaction(connection -> {
            try (PreparedStatement forget = connection.prepareStatement(FORGET);
                    PreparedStatement register = connection.prepareStatement(REGISTER)) {
                forget.setString(1, token);
                forget.executeUpdate();
                register.setString(1, account);
                register.setString(2, deviceId);
                register.setString(3, token);
                register.setString(4, platform.name());
                register.setString(5, language.code());
                register.setObject(6, Timestamps.toColumn(clock.instant()), Types.TIMESTAMP_WITH_TIMEZONE);
                return register.executeUpdate();
            }
        });
    }

    /**
     * Drops a device of this account.
     *
     * @return whether there was one
     */
    public boolean drop(String account, String deviceId) {
        return database.inCallersTransaction(connection -> {
            try (PreparedStatement drop = connection.prepareStatement(DROP)) {
                drop.setString(1, account);
                drop.setString(2, deviceId);
                return drop.executeUpdate() > 0;
            }
        });
    }

    /** The devices of an account, the one registered last first. */
    public List<Device> devicesOf(String account) {
        return database.inCallersTransaction(connection -> {
            List<Device> devices = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(OF_ACCOUNT)) {
                select.setString(1, account);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        devices.add(read(row));
                    }
                }
            }
            return devices;
        });
    }

    /** Those of the accounts that have a device registered: one statement for all of them. */
    public Set<String> withDevice(Collection<String> accounts) {
        return database.inCallersTransaction(connection -> {
            Set<String> found = new HashSet<>();
            try (PreparedStatement select = connection.prepareStatement(WITH_DEVICE)) {
                select.setArray(1, connection.createArrayOf("text", accounts.toArray()));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString("account"));
                    }
                }
            }
            return found;
        });
    }

    /** Forgets a token that the push service says is no longer in use, whoever registered it. */
    public void forget(String token) {
        database.inCallersTransaction(connection -> {
            try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
                forget.setString(1, token);
                return forget.executeUpdate();
            }
        });
    }

    private static Device read(ResultSet row) throws java.sql.SQLException {
        return new Device(
                row.getString("device_id"),
                row.getString("token"),
                Platform.valueOf(row.getString("platform")),
                Language.ofCode(row.getString("language")).orElseThrow(),
                Timestamps.fromColumn(row, "registered_at").orElseThrow());
    }
}
