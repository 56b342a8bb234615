package kz.zholdanym.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the server lets through before any operation is reached agrees with what the operations say. */
class ServerConstraintsTest {

    private static final Path WEB_XML = Path.of("src/main/webapp/WEB-INF/web.xml");

    @Test
    void exactlyThePublicOperationsAreOpenAtTheServersDoor() throws Exception {
        Map<String, Set<String>> constraints = constraints();
        assertThat(Operation.all())
                .allSatisfy(operation -> assertThat(rolesAtTheDoor(constraints, "/v1" + operation.path())
                                .isEmpty())
                        .as(operation.toString())
                        .isEqualTo(operation.roles().contains("anyone")));
    }

    @Test
    void theDeskLetsInEveryRoleThatAnOperationOfItNamesAndNoOther() throws Exception {
        Set<String> named = new TreeSet<>();
        Operation.all().stream()
                .filter(operation -> operation.path().startsWith("/desk"))
                .forEach(operation -> named.addAll(operation.roles()));
        assertThat(constraints().get("/v1/desk/*")).isEqualTo(named);
    }

    @Test
    void anAddressThatNobodyThoughtOfNeedsAToken() throws Exception {
        assertThat(rolesAtTheDoor(constraints(), "/v1/anything")).containsExactly("**");
    }

    @Test
    void onlyATokenMadeForThisApiAndSentInTheHeaderIsTaken() throws Exception {
        String settings = Files.readString(Path.of("src/main/webapp/WEB-INF/oidc.json"));
        try (JsonReader reader = Json.createReader(new StringReader(settings))) {
            JsonObject oidc = reader.readObject();
            assertThat(oidc.getString("client-id")).isEqualTo("portal-api");
            assertThat(oidc.getBoolean("bearer-only")).isTrue();
            assertThat(oidc.getBoolean("verify-token-audience")).isTrue();
            assertThat(oidc.getBoolean("ignore-oauth-query-parameter")).isTrue();
        }
    }

    /** By the Servlet specification the longest matching pattern decides; no role means that nobody is asked. */
    private static Set<String> rolesAtTheDoor(Map<String, Set<String>> constraints, String path) {
        return constraints.entrySet().stream()
                .filter(constraint -> matches(constraint.getKey(), path))
                .max(Comparator.comparingInt(constraint -> constraint.getKey().length()))
                .orElseThrow()
                .getValue();
    }

    private static boolean matches(String pattern, String path) {
        if (!pattern.endsWith("/*")) {
            return pattern.equals(path);
        }
        String prefix = pattern.substring(0, pattern.length() - 2);
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private static Map<String, Set<String>> constraints() throws Exception {
        NodeList elements = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(WEB_XML.toFile())
                .getElementsByTagName("security-constraint");
        Map<String, Set<String>> constraints = new HashMap<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element constraint = (Element) elements.item(i);
            Set<String> roles = new TreeSet<>(texts(constraint, "role-name"));
            texts(constraint, "url-pattern").forEach(pattern -> constraints.put(pattern, roles));
        }
        return constraints;
    }

    private static List<String> texts(Element parent, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList elements = parent.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent().strip());
        }
        return texts;
    }
}
