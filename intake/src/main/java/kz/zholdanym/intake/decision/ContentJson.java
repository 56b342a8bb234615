package kz.zholdanym.intake.decision;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Contents as they are stored: one JSON object of the record's components. */
final class ContentJson {

    /** Safe for use by many threads, and dear to make. */
    private static final Jsonb JSON = JsonbBuilder.create();

    private ContentJson() {}

    static String write(DecisionContent content) {
        return JSON.toJson(content);
    }

    static DecisionContent read(DecisionKind kind, String json) {
        return JSON.fromJson(json, kind.type());
    }
}
