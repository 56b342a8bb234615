package kz.zholdanym.intake.schema;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the calendars that come with the program, each year for which there is none yet. What an administrator has
 * published is never touched. Runs again when a release brings other calendars.
 */
final class ShippedCalendars implements JavaMigration {

    private static final LocalizedText REASON = reason();

    private static LocalizedText reason() {
        Messages messages = Messages.load(ShippedCalendars.class, "shipped");
        return new LocalizedText(
                messages.text(Language.KK, "reason"),
                messages.text(Language.RU, "reason"),
                messages.text(Language.EN, "reason"));
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "shipped calendars";
    }

    @Override
    public Integer getChecksum() {
        return PublishedCalendars.editions().stream()
                .map(edition -> edition.identity().toString())
                .toList()
                .hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (CalendarEdition edition : PublishedCalendars.editions()) {
            if (number(connection, "select count(*) from calendar_edition where year = " + edition.year()) == 0) {
                publish(connection, edition);
            }
        }
    }

    private static void publish(Connection connection, CalendarEdition edition) throws SQLException {
        int basis = number(connection, "select coalesce(max(number), 0) + 1 from term_basis");
        Instant publishedAt = edition.publishedOn().atStartOfDay(Almaty.ZONE).toInstant();
        insert(
                connection,
                "insert into term_basis (number, kind, published_at, account, actor, reason_kk, reason_ru, reason_en)"
                        + " values (?, 'CALENDAR', ?, '', '', ?, ?, ?)",
                List.of(basis, publishedAt.atOffset(ZoneOffset.UTC), REASON.kk(), REASON.ru(), REASON.en()));
        insert(
                connection,
                "insert into calendar_edition (basis, year, number, published_on) values (?, ?, ?, ?)",
                List.of(basis, edition.year(), edition.number(), Date.valueOf(edition.publishedOn())));
        for (CalendarDay day : edition.days()) {
            insert(
                    connection,
                    "insert into calendar_day (basis, date, kind, name_kk, name_ru, name_en, source_kk, source_ru, source_en)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    List.of(
                            basis,
                            Date.valueOf(day.date()),
                            day.kind().name(),
                            day.name().kk(),
                            day.name().ru(),
                            day.name().en(),
                            day.source().kk(),
                            day.source().ru(),
                            day.source().en()));
        }
    }

    private static void insert(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.size(); index++) {
                insert.setObject(index + 1, values.get(index));
            }
            insert.executeUpdate();
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
