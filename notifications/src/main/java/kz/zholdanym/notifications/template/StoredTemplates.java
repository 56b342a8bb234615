package kz.zholdanym.notifications.template;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.zholdanym.notifications.database.Timestamps;

/** The templates that administrators published, in the caller's transaction: read and added to, never changed. */
@Dependent
class StoredTemplates {

    private static final String LOCK = "lock table notifications.notice_template in share row exclusive mode";
    private static final String NEWEST = "select coalesce(max(number), 0) from notifications.notice_template";
    private static final String COLUMNS =
            "kind, language, channel, version, parts, reason, account, account_name, published_at";
    private static final String STANDING = "select distinct on (kind, language, channel) " + COLUMNS
            + " from notifications.notice_template order by kind, language, channel, version desc";
    private static final String HISTORY = "select " + COLUMNS
            + " from notifications.notice_template where kind = ? and language = ? and channel = ?"
            + " order by version desc";
    private static final String ADD = "insert into notifications.notice_template (number, " + COLUMNS + ")"
            + " values ((" + NEWEST + ") + 1, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)";

    /** Safe for use by many threads, and dear to make. */
    private static final Jsonb JSON = JsonbBuilder.create();

    /** Until the caller's transaction ends nobody else publishes: whoever tries waits. */
    void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        }
    }

    /** The number of the last publication; 0 before the first. */
    int newest(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWEST);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The newest published version of each template that has one. */
    List<PublishedTemplate> standing(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STANDING)) {
            return read(select);
        }
    }

    /** The published versions of a template, the newest first. */
    List<PublishedTemplate> history(Connection connection, TemplateKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HISTORY)) {
            select.setString(1, key.kind().code());
            select.setString(2, key.language().code());
            select.setString(3, key.channelCode());
            return read(select);
        }
    }

    void add(Connection connection, NoticeTemplate template, TemplatePublication publication) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            TemplateKey key = template.key();
            insert.setString(1, key.kind().code());
            insert.setString(2, key.language().code());
            insert.setString(3, key.channelCode());
            insert.setInt(4, template.version());
            insert.setString(5, json(template.source()));
            insert.setString(6, publication.reason());
            insert.setString(7, publication.account());
            insert.setString(8, publication.name());
            insert.setObject(9, Timestamps.toColumn(publication.at()), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.executeUpdate();
        }
    }

    /** A template of a kind that this version of the program does not know is left out. */
    private static List<PublishedTemplate> read(PreparedStatement select) throws SQLException {
        List<PublishedTemplate> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Optional<TemplateKey> key =
                        TemplateKey.of(row.getString("kind"), row.getString("language"), row.getString("channel"));
                if (key.isPresent()) {
                    found.add(new PublishedTemplate(
                            new NoticeTemplate(key.get(), row.getInt("version"), source(row.getString("parts"))),
                            Optional.of(new TemplatePublication(
                                    row.getString("reason"),
                                    row.getString("account"),
                                    row.getString("account_name"),
                                    Timestamps.fromColumn(row, "published_at").orElseThrow()))));
                }
            }
        }
        return found;
    }

    private static String json(TemplateSource source) {
        Map<String, String> parts = new TreeMap<>();
        source.parts().forEach((part, text) -> parts.put(part.field(), text));
        return JSON.toJson(parts);
    }

    private static TemplateSource source(String json) {
        Map<?, ?> stored = JSON.fromJson(json, Map.class);
        Map<TemplatePart, String> parts = new EnumMap<>(TemplatePart.class);
        for (TemplatePart part : TemplatePart.values()) {
            Optional.ofNullable(stored.get(part.field())).ifPresent(text -> parts.put(part, text.toString()));
        }
        return new TemplateSource(parts);
    }
}
