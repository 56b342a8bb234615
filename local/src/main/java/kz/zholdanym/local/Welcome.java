package kz.zholdanym.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zholdanym.local.identity.DemoAccount;
import kz.zholdanym.local.identity.DemoRealm;

/** What the demo prints when it is ready: addresses and accounts. */
final class Welcome {
    private final LocalStackSettings settings;

    Welcome(LocalStackSettings settings) {
        this.settings = settings;
    }

    String text() {
        Addresses addresses = settings.addresses();
        return template()
                .replace("${portal}", addresses.portal().toString())
                .replace("${api}", addresses.api().toString())
                .replace("${description}", addresses.apiDescription().toString())
                .replace("${phone}", addresses.phonePage().toString())
                .replace("${realm}", addresses.realm().toString())
                .replace("${readiness}", addresses.readiness().toString())
                .replace("${database}", addresses.database())
                .replace("${logs}", settings.dataFolder().toString())
                .replace("${password}", DemoRealm.PASSWORD)
                .replace("${accounts}", accounts());
    }

    private static String accounts() {
        return DemoRealm.load().accounts().stream()
                .map(Welcome::row)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String row(DemoAccount account) {
        String duty = account.attribute("office")
                .map(office -> account.attribute("position").orElse("") + ", " + office)
                .or(() -> account.attribute("organization"))
                .orElse("");
        return "  %-12s %-11s %-20s %s"
                .formatted(account.username(), String.join(",", account.roles()), account.name(), duty)
                .stripTrailing();
    }

    private static String template() {
        try (InputStream file = Objects.requireNonNull(Welcome.class.getResourceAsStream("welcome.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
