package kz.zholdanym.notifications.notice;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Notices as they are stored: one JSON object of the record's components. By Gson, which comes with Firebase: every notice
 * is read again to be sent, and reading by JSON-B was among the dearest parts of sending.
 */
final class NoticeJson {

    /** Safe for use by many threads, and dear to make. */
    private static final Gson JSON = new GsonBuilder()
            .registerTypeAdapter(LocalDate.class, new Written<>(LocalDate::parse))
            .registerTypeAdapter(Instant.class, new Written<>(Instant::parse))
            .disableHtmlEscaping()
            .create();

    private NoticeJson() {}

    static String write(Notice notice) {
        return JSON.toJson(notice);
    }

    static Notice read(NoticeKind kind, String json) {
        return JSON.fromJson(json, kind.type());
    }

    /** A value written as its own text in ISO 8601. */
    private static final class Written<T> extends TypeAdapter<T> {

        private final Function<String, T> parse;

        Written(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            out.value(value.toString());
        }

        @Override
        public T read(JsonReader in) throws IOException {
            return parse.apply(in.nextString());
        }
    }
}
