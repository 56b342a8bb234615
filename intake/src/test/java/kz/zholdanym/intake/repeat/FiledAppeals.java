package kz.zholdanym.intake.repeat;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.schema.TestRows;

/** Puts appeals into the tables, and has the database compare them by the statements of this package. */
final class FiledAppeals {

    private static final String FILE = """
        insert into intake.appeal (id, version, number, kind, language, office, subject, body, state, received_at,
            registered_on, term_rule, term_from, due_on, internal_target, closed_at, coupon, applicant_account,
            applicant_kind, applicant_name, applicant_iin, applicant_bin, applicant_channels)
        values (:id, 0, :number, 'APPEAL', 'kk', 'ALMATY_ALMALY', :subject, :text, :state,
            timestamptz '2026-11-02 10:00+05', date '2026-11-02', 'D-01', date '2026-11-02', date '2026-11-23',
            date '2026-11-20', :closed, 'C', :account, :kind, 'Айгүл Өмірова', :iin, :bin, 'EMAIL')
        """;

    private FiledAppeals() {}

    /** Who files. */
    record Filer(String account, String kind, Optional<String> iin, Optional<String> bin) {
        static Filer person(String account) {
            return new Filer(account, "PERSON", Optional.empty(), Optional.empty());
        }

        Filer withIin(String number) {
            return new Filer(account, kind, Optional.of(number), bin);
        }
    }

    static UUID answered(Filer filer, Matters.Written written) throws SQLException {
        return file(filer, written, "ANSWERED", Timestamp.valueOf("2026-11-20 12:00:00"));
    }

    static UUID open(Filer filer, Matters.Written written) throws SQLException {
        return file(filer, written, "REGISTERED", null);
    }

    private static UUID file(Filer filer, Matters.Written written, String state, Timestamp closed) throws SQLException {
        UUID id = Identifiers.next();
        Map<String, Object> values = new HashMap<>(Map.of(
                "id", id, "number", id.toString().substring(4), "subject", written.subject(), "text", written.text()));
        values.putAll(Map.of("state", state, "account", filer.account(), "kind", filer.kind()));
        values.put("closed", closed);
        values.put("iin", filer.iin().orElse(null));
        values.put("bin", filer.bin().orElse(null));
        TestRows.change(FILE, values);
        return id;
    }

    /** Each answered appeal of the person with how much the new one has in common with it. */
    static Map<UUID, Resemblance> comparedWithWriting(String account, Matters.Written written) throws SQLException {
        return resemblances(TestRows.of(
                ComparisonStatement.OF_PERSON,
                Map.of("account", account, "subject", written.subject(), "text", written.text())));
    }

    static Map<UUID, Resemblance> comparedWith(UUID appeal) throws SQLException {
        return resemblances(TestRows.of(ComparisonStatement.OF_APPEAL, Map.of("appeal", appeal)));
    }

    private static Map<UUID, Resemblance> resemblances(List<List<Object>> rows) {
        Map<UUID, Resemblance> found = new HashMap<>();
        for (List<Object> row : rows) {
            found.put((UUID) row.get(0), Resemblance.of(number(row, 4), number(row, 5), (int) number(row, 6), (int)
                    number(row, 7)));
        }
        return found;
    }

    private static double number(List<Object> row, int column) {
        return ((Number) row.get(column)).doubleValue();
    }
}
