package kz.zholdanym.api.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;

/** How this API writes and reads JSON: fields in the order of their names, absent values left out, dates in ISO 8601. */
public final class JsonFormat {

    /** One for all: making one costs more than all the rest of a request. */
    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
            .withNullValues(false)
            .setProperty("jsonb.fail-on-unknown-properties", true));

    private JsonFormat() {}

    /** Safe for use by many threads. */
    public static Jsonb jsonb() {
        return JSONB;
    }
}
