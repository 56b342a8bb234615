package kz.zholdanym.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoRealmTest {
    private static final DemoRealm REALM = DemoRealm.load();
    private static final Set<String> POSITIONS = Set.of("HEAD", "DEPUTY", "PROSECUTOR", "OTHER_WORKER");

    static List<DemoAccount> accounts() {
        return REALM.accounts();
    }

    @Test
    void accountsAreNamedAfterTheirRoles() {
        assertThat(accounts())
                .extracting(DemoAccount::username)
                .containsExactly(
                        "citizen",
                        "citizen2",
                        "entity",
                        "registrar",
                        "prosecutor",
                        "head",
                        "superior",
                        "admin",
                        "prosecutor2",
                        "registrar2");
        assertThat(accounts())
                .allSatisfy(account -> assertThat(account.roles())
                        .containsExactly(account.username().replace("2", "")));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void identificationNumberIsValid(DemoAccount account) {
        String iin = account.attribute("iin").orElseThrow();
        assertThat(iin).matches("\\d{12}");
        assertThat(checkDigit(iin)).isEqualTo(iin.charAt(11) - '0');
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void identifierIsFixed(DemoAccount account) {
        assertThat(UUID.fromString(account.id()).version()).isEqualTo(4);
    }

    @Test
    void nothingIsGivenTwice() {
        assertThat(accounts()).extracting(DemoAccount::id).doesNotHaveDuplicates();
        assertThat(accounts()).extracting(DemoAccount::email).doesNotHaveDuplicates();
        assertThat(accounts()).extracting(account -> account.attribute("iin")).doesNotHaveDuplicates();
        assertThat(accounts())
                .extracting(account -> account.attribute("phoneNumber"))
                .doesNotHaveDuplicates();
    }

    @Test
    void workersServeInAnOffice() {
        assertThat(accounts())
                .filteredOn(account -> account.attribute("office").isPresent())
                .extracting(DemoAccount::username)
                .containsExactly("registrar", "prosecutor", "head", "superior", "prosecutor2", "registrar2");
        assertThat(accounts())
                .filteredOn(account -> account.attribute("office").isPresent())
                .allSatisfy(account -> assertThat(POSITIONS)
                        .contains(account.attribute("position").orElseThrow()));
    }

    @Test
    void companyHasItsNumber() {
        String bin = REALM.account("entity").attribute("bin").orElseThrow();
        assertThat(checkDigit(bin)).isEqualTo(bin.charAt(11) - '0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"iin", "bin", "organization", "office", "position", "phoneNumber", "firstName", "lastName"})
    void ownerMaySeeButNotEdit(String attribute) throws IOException {
        JsonNode declared = declaredAttribute(attribute);
        assertThat(texts(declared.at("/permissions/view"))).contains("user");
        assertThat(texts(declared.at("/permissions/edit"))).containsExactly("admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-mobile", "demo-cli"})
    void tokensOfAppsAndScriptsAreForTheApi(String client) throws IOException {
        assertThat(texts(client(client).path("defaultClientScopes")))
                .contains("portal-api", "person", "roles", "basic");
    }

    @Test
    void redirectsFollowThePortal() throws IOException {
        String shifted = REALM.importFileFor(URI.create("http://localhost:8180/"));
        assertThat(shifted).doesNotContain("localhost:8080").contains("http://localhost:8180/*");
    }

    @Test
    void everyLabelIsThereInEveryLanguage() throws IOException {
        JsonNode texts = tree().path("localizationTexts");
        assertThat(fieldNames(texts)).containsExactlyInAnyOrder("kk", "ru", "en");
        assertThat(fieldNames(texts.path("ru"))).isEqualTo(fieldNames(texts.path("kk")));
        assertThat(fieldNames(texts.path("en"))).isEqualTo(fieldNames(texts.path("kk")));
    }

    /** The check digit of IIN and BIN (Government decree № 565 of 11.06.2003). */
    private static int checkDigit(String number) {
        int first = weightedSum(number, 1) % 11;
        return first < 10 ? first : weightedSum(number, 3) % 11;
    }

    private static int weightedSum(String number, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (number.charAt(i) - '0') * ((i + firstWeight - 1) % 11 + 1);
        }
        return sum;
    }

    private static JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(REALM.importFileFor(URI.create("http://localhost:8080/")));
    }

    private static JsonNode client(String id) throws IOException {
        for (JsonNode client : tree().path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("No client " + id);
    }

    private static JsonNode declaredAttribute(String name) throws IOException {
        String profile = tree().at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        for (JsonNode attribute : new ObjectMapper().readTree(profile).path("attributes")) {
            if (attribute.path("name").asText().equals(name)) {
                return attribute;
            }
        }
        throw new AssertionError("Not declared: " + name);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Set<String> fieldNames(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
