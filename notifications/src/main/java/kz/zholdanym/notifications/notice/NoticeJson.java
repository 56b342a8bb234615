package kz.zholdanym.notifications.notice;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Notices as they are stored: one JSON object of the record's components. */
final class NoticeJson {

    /** Safe for use by many threads, and dear to make. */
    private static final Jsonb JSON = JsonbBuilder.create();

    private NoticeJson() {}

    static String write(Notice notice) {
        return JSON.toJson(notice);
    }

    static Notice read(NoticeKind kind, String json) {
        return JSON.fromJson(json, kind.type());
    }
}
