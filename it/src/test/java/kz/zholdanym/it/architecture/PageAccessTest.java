package kz.zholdanym.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page has its row in docs/access.md, and who is let in there is whom the server's constraints let in. */
class PageAccessTest {

    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("../docs/access.md");
    private static final java.nio.file.Path CONSTRAINTS =
            java.nio.file.Path.of("../portal-web/src/main/webapp/WEB-INF/web.xml");
    private static final List<String> COLUMNS =
            List.of("anyone", "citizen", "entity", "registrar", "prosecutor", "head", "superior", "admin");
    private static final String NOBODY = "–";

    @Test
    void everyPageHasItsRowAndEveryRowItsPage() throws IOException {
        Set<String> pages = new TreeSet<>();
        for (JavaClass controller : new ClassFileImporter().importPackages("kz.zholdanym.web")) {
            controller.getMethods().forEach(method -> pages.addAll(operations(controller, method)));
        }
        assertThat(pages).hasSizeGreaterThan(30).isEqualTo(rows().keySet());
    }

    @Test
    void noRowLetsInWhomTheServerKeepsOut() throws IOException {
        Map<String, Set<String>> constraints = constraints();
        rows().forEach((operation, roles) -> {
            String path = operation.substring(operation.indexOf(' ') + 1);
            Set<String> letIn = constraints.entrySet().stream()
                    .filter(constraint -> covers(constraint.getKey(), path))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Set.of("anyone"));
            if (letIn.contains("**")) {
                assertThat(roles).as(operation).doesNotContain("anyone");
            } else if (letIn.contains("anyone")) {
                assertThat(roles).as(operation).contains("anyone");
            } else {
                assertThat(letIn).as(operation).containsAll(roles);
            }
        });
    }

    private static List<String> operations(JavaClass controller, JavaMethod method) {
        String verb = method.isAnnotatedWith(GET.class) ? "GET" : method.isAnnotatedWith(POST.class) ? "POST" : "";
        if (verb.isEmpty() || !controller.isAnnotatedWith(Path.class)) {
            return List.of();
        }
        String below = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        String path = "/" + controller.getAnnotationOfType(Path.class).value() + below;
        return List.of(verb + " " + path.replaceAll("//+", "/").replaceAll("(.)/$", "$1"));
    }

    /** The roles of each row that may do something there. */
    private static Map<String, Set<String>> rows() throws IOException {
        Map<String, Set<String>> rows = new TreeMap<>();
        boolean pages = false;
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("## ")) {
                pages = line.equals("## Pages");
            } else if (pages && line.contains("`/")) {
                String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|");
                Set<String> roles = new TreeSet<>();
                for (int column = 0; column < COLUMNS.size(); column++) {
                    if (!cells[column + 2].strip().equals(NOBODY)) {
                        roles.add(COLUMNS.get(column));
                    }
                }
                rows.put(cells[0].strip() + " " + cells[1].strip().replace("`", ""), roles);
            }
        }
        return rows;
    }

    private static Map<String, Set<String>> constraints() throws IOException {
        Map<String, Set<String>> constraints = new TreeMap<>();
        for (String constraint :
                found("<security-constraint>(.*?)</security-constraint>", Files.readString(CONSTRAINTS))) {
            Set<String> roles = new TreeSet<>(found("<role-name>(.*?)</role-name>", constraint));
            found("<url-pattern>(.*?)</url-pattern>", constraint).forEach(pattern -> constraints.put(pattern, roles));
        }
        return constraints;
    }

    private static List<String> found(String expression, String text) {
        Stream<MatchResult> matches =
                Pattern.compile(expression, Pattern.DOTALL).matcher(text).results();
        return new ArrayList<>(matches.map(match -> match.group(1)).toList());
    }

    private static boolean covers(String pattern, String path) {
        String folder = pattern.replaceAll("/\\*$", "");
        return path.equals(folder) || pattern.endsWith("/*") && path.startsWith(folder + "/");
    }
}
