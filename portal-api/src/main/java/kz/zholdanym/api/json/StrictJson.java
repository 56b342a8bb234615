package kz.zholdanym.api.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.NoSuchElementException;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.api.refusal.RequestRefusedException.RequestError;

/** Reads a text into a record, or says exactly why it cannot. */
final class StrictJson {

    /** Deeper than any request of this API; one call deep for each level, so it must not be left to the sender. */
    private static final int DEEPEST = 16;

    private StrictJson() {}

    /** @throws RequestRefusedException naming the fields that cannot be read, or refusing a text that is no JSON object */
    static <T> T read(String text, Class<T> type) {
        if (tooDeep(text) || hasNul(text)) {
            throw malformed();
        }
        // before binding, which would make a text of a number
        List<RequestError> errors = JsonFaults.of(parse(text), type);
        if (!errors.isEmpty()) {
            throw RequestRefusedException.invalid(errors);
        }
        try {
            return JsonFormat.jsonb().fromJson(text, type);
        } catch (JsonbException unreadable) {
            throw malformed();
        }
    }

    /** Looked at before binding, which would take lists and what follows the object for nothing. */
    private static JsonObject parse(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw malformed();
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw malformed();
            }
            return object;
        } catch (JsonException | NoSuchElementException broken) {
            throw malformed();
        }
    }

    /** The parser has no limit of its own that it tells of in a way that could be answered. */
    private static boolean tooDeep(String text) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString && (c == '[' || c == '{')) {
                depth++;
                if (depth > DEEPEST) {
                    return true;
                }
            } else if (!inString && (c == ']' || c == '}')) {
                depth--;
            }
        }
        return false;
    }

    /** No text that people write has the character, and no database takes it. */
    private static boolean hasNul(String text) {
        return text.contains("\\u0000");
    }

    private static RequestRefusedException malformed() {
        return RequestRefusedException.of(ProblemType.MALFORMED_REQUEST);
    }
}
