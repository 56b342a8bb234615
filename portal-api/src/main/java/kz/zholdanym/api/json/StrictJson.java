package kz.zholdanym.api.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import java.util.List;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.api.refusal.RequestRefusedException.RequestError;

/** Reads a text into a record, or says exactly why it cannot. */
final class StrictJson {

    private StrictJson() {}

    /** @throws RequestRefusedException naming the fields that cannot be read, or refusing a text that is no JSON object */
    static <T> T read(String text, Class<T> type) {
        T read;
        try {
            read = JsonFormat.jsonb().fromJson(text, type);
        } catch (JsonbException unreadable) {
            throw why(text, type);
        }
        if (read == null || hasNul(text)) {
            throw RequestRefusedException.of(ProblemType.MALFORMED_REQUEST);
        }
        return read;
    }

    /** The second look, which only a faulty request costs. */
    private static RequestRefusedException why(String text, Class<?> type) {
        List<RequestError> errors = JsonFaults.of(parse(text), type);
        return errors.isEmpty()
                ? RequestRefusedException.of(ProblemType.MALFORMED_REQUEST)
                : RequestRefusedException.invalid(errors);
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException broken) {
            throw RequestRefusedException.of(ProblemType.MALFORMED_REQUEST);
        }
    }

    /** No text that people write has the character, and no database takes it. */
    private static boolean hasNul(String text) {
        return text.contains("\\u0000");
    }
}
