package kz.zholdanym.it.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of the API's operations in docs/access.md. */
final class AccessTable {

    /** The demo accounts that bear the names of the roles, in the order of the columns. */
    static final List<String> ROLES =
            List.of("citizen", "entity", "registrar", "prosecutor", "head", "superior", "admin");

    private static final Path FILE = Path.of("..", "docs", "access.md");
    private static final String NOT_PERMITTED = "–";

    private AccessTable() {}

    /**
     * Who may call an operation.
     *
     * @param path under the API's base address, with parameters in braces
     * @param cells what the table says for each role
     */
    record Row(String method, String path, boolean anyone, Map<String, String> cells) {

        boolean permits(String role) {
            return !cells.getOrDefault(role, NOT_PERMITTED).equals(NOT_PERMITTED);
        }

        /** Whether it is about one case. */
        boolean ofACase() {
            return path.contains("/appeals/{id}");
        }

        boolean atTheDesk() {
            return path.startsWith("/desk");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        boolean api = false;
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                api = line.equals("## API");
            } else if (api && line.startsWith("| ") && line.contains("`/")) {
                rows.add(row(line.split("\\|")));
            }
        }
        return rows;
    }

    /** The line begins with a bar: the first piece is empty. */
    private static Row row(String[] pieces) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int role = 0; role < ROLES.size(); role++) {
            cells.put(ROLES.get(role), pieces[role + 4].strip());
        }
        return new Row(
                pieces[1].strip(),
                pieces[2].strip().replace("`", ""),
                !pieces[3].strip().equals(NOT_PERMITTED),
                cells);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
