package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in docs/access.md, operation by operation, against the running server. */
@ExtendWith(TestStack.class)
class AccessTableTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private static final String A_STRANGER_TO_ALL = UUID.randomUUID().toString();
    private final OperationCalls ofNoCase = new OperationCalls(A_STRANGER_TO_ALL, A_STRANGER_TO_ALL, A_STRANGER_TO_ALL);
    private TestStack.Running stack;
    private ApiClient anyone;

    @BeforeEach
    void useTheStack(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
    }

    @Test
    void everyOperationOfTheDescriptionHasItsRowAndEveryRowItsOperation() {
        List<String> rows =
                AccessTable.rows().stream().map(AccessTable.Row::toString).toList();
        assertThat(described(Description.of(stack))).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void withoutATokenOnlyThePublicOperationsAnswer(AccessTable.Row operation) {
        int status = ofNoCase.call(operation, anyone).status();
        if (operation.anyone()) {
            assertThat(status).isIn(200, 404);
        } else {
            assertThat(status).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void aRoleThatTheTableDoesNotNameIsTurnedAway(AccessTable.Row operation) {
        for (String role : AccessTable.ROLES) {
            if (!operation.permits(role)) {
                assertThat(ofNoCase.call(operation, anyone.as(role)).status())
                        .as(role)
                        .isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyOperation")
    void aRoleThatTheTableNamesIsLetIn(AccessTable.Row operation) {
        for (String role : AccessTable.ROLES) {
            if (operation.permits(role)) {
                assertThat(ofNoCase.call(operation, anyone.as(role)).status())
                        .as(role)
                        .isIn(letIn(operation));
            }
        }
    }

    /** A publication of what nobody looked at before is let in, and then refused as stale; a check goes on by itself. */
    private static Set<Integer> letIn(AccessTable.Row operation) {
        boolean administration =
                operation.path().startsWith("/admin/") && !operation.path().startsWith("/admin/deliveries");
        if (operation.method().equals("POST") && administration) {
            return Set.of(200, 202, 412);
        }
        return operation.ofACase() ? Set.of(404) : Set.of(200, 201, 204, 404);
    }

    private static Stream<AccessTable.Row> everyOperation() {
        return AccessTable.rows().stream();
    }

    private static List<String> described(Description description) {
        List<String> operations = new ArrayList<>();
        for (var path : description.paths().properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(
                            operation.getKey().toUpperCase(Locale.ROOT) + " " + Description.underTheApi(path.getKey()));
                }
            }
        }
        return operations;
    }
}
