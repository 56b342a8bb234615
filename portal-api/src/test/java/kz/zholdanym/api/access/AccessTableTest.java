package kz.zholdanym.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table in docs/access.md is what the code enforces, no more and no less. */
class AccessTableTest {

    private static final Path TABLE = Path.of("../docs/access.md");

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertThat(Operation.all())
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(operation.roles()).as(operation.declaredIn()).isNotEmpty());
    }

    @Test
    void everyOperationHasItsRowAndEveryRowItsOperation() throws IOException {
        List<String> rows = rows().stream().map(Operation::toString).toList();
        List<String> operations =
                Operation.all().stream().map(Operation::toString).toList();
        assertThat(operations).containsExactlyInAnyOrderElementsOf(rows);
    }

    private static List<Operation> rows() throws IOException {
        List<Operation> rows = new ArrayList<>();
        boolean api = false;
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("## ")) {
                api = line.equals("## API");
            } else if (api && line.startsWith("| ") && line.contains("`/")) {
                rows.add(row(line));
            }
        }
        return rows;
    }

    private static Operation row(String line) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|");
        Set<String> roles = new TreeSet<>();
        for (int i = 0; i < Operation.ALL_ROLES.size(); i++) {
            if (!cells[i + 3].strip().equals("–")) {
                roles.add(Operation.ALL_ROLES.get(i));
            }
        }
        boolean anyone = !cells[2].strip().equals("–");
        return new Operation(
                cells[0].strip(),
                cells[1].strip().replace("`", ""),
                anyone ? Set.of("anyone") : roles,
                "docs/access.md");
    }
}
