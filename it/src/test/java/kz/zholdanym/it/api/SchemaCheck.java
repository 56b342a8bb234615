package kz.zholdanym.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Compares answers with the schemas of the description, and remembers which of their properties have been seen. */
final class SchemaCheck {

    private static final String REFERENCE = "#/components/schemas/";

    private final Description description;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> met = new TreeSet<>();

    SchemaCheck(Description description) {
        this.description = description;
    }

    void compare(String where, JsonNode value, JsonNode schema) {
        String name = schema.path("$ref").asText().replace(REFERENCE, "");
        if (!name.isEmpty()) {
            met.add(name);
            compareNamed(where, name, value, description.schema(name));
        } else if (schema.path("type").asText().equals("array")) {
            requireThat(value.isArray(), where + " is no list");
            value.forEach(item -> compare(where + "[]", item, schema.path("items")));
        } else {
            compareValue(where, value, schema);
        }
    }

    /** What answers had that the description has not, or otherwise. */
    List<String> faults() {
        return faults;
    }

    /** What the description promises of the schemas that were met and no answer had, as {@code Schema.property}. */
    Set<String> unseen() {
        Set<String> unseen = new TreeSet<>();
        for (String name : met) {
            description
                    .schema(name)
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(property -> unseen.add(name + "." + property));
        }
        unseen.removeAll(seen);
        return unseen;
    }

    private void compareNamed(String where, String name, JsonNode value, JsonNode schema) {
        if (!schema.has("properties")) {
            compareValue(where, value, schema);
            return;
        }
        requireThat(value.isObject(), where + " is no object");
        value.properties().forEach(property -> {
            String at = where + "." + property.getKey();
            JsonNode described = schema.path("properties").path(property.getKey());
            requireThat(!described.isMissingNode(), at + " is not described");
            seen.add(name + "." + property.getKey());
            compare(at, property.getValue(), described);
        });
    }

    private void compareValue(String where, JsonNode value, JsonNode schema) {
        boolean right = switch (schema.path("type").asText()) {
            case "string" ->
                value.isTextual()
                        && hasFormat(value.asText(), schema.path("format").asText());
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        requireThat(right, "%s is %s, not %s".formatted(where, value, schema));
        if (schema.has("enum")) {
            List<String> known = new ArrayList<>();
            schema.path("enum").forEach(constant -> known.add(constant.asText()));
            requireThat(known.contains(value.asText()), "%s is %s, none of %s".formatted(where, value, known));
        }
    }

    private static boolean hasFormat(String text, String format) {
        try {
            switch (format) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> Instant.parse(text);
                case "uuid" -> UUID.fromString(text);
                default -> {}
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private void requireThat(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }
}
