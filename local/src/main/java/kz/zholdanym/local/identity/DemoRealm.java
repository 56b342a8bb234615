package kz.zholdanym.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The realm of the demo: roles, clients and accounts, as the file {@code realm/zholdanym-realm.json} lists them. */
public final class DemoRealm {
    /** The realm's name, part of its address. */
    public static final String NAME = "zholdanym";

    /** The password of every account. */
    public static final String PASSWORD = "demo";

    /** The secret of the client {@code portal-web}. */
    public static final String PORTAL_WEB_SECRET = "portal-web-secret";

    private static final String FILE = "/realm/zholdanym-realm.json";
    /** The portal's address as the file has it. */
    private static final String PORTAL = "http://localhost:8080/";

    private final String json;

    private DemoRealm(String json) {
        this.json = json;
    }

    /** Reads the realm. */
    public static DemoRealm load() {
        try (InputStream file = Objects.requireNonNull(DemoRealm.class.getResourceAsStream(FILE), FILE)) {
            return new DemoRealm(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The realm for import, with the redirects of a portal at the given address, which ends in a slash. */
    public String importFileFor(URI portal) {
        return json.replace(PORTAL, portal.toString());
    }

    /** The accounts, in the order of the file. */
    public List<DemoAccount> accounts() {
        List<DemoAccount> accounts = new ArrayList<>();
        for (JsonNode user : tree().path("users")) {
            accounts.add(new DemoAccount(
                    user.path("id").asText(),
                    user.path("username").asText(),
                    user.path("firstName").asText() + " "
                            + user.path("lastName").asText(),
                    user.path("email").asText(),
                    texts(user.path("realmRoles")),
                    attributes(user.path("attributes"))));
        }
        return List.copyOf(accounts);
    }

    /** The account with the given name. */
    public DemoAccount account(String username) {
        return accounts().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account is called " + username));
    }

    private JsonNode tree() {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Map<String, String> attributes(JsonNode object) {
        Map<String, String> attributes = new HashMap<>();
        object.properties()
                .forEach(property -> attributes.put(
                        property.getKey(), property.getValue().path(0).asText()));
        return attributes;
    }
}
