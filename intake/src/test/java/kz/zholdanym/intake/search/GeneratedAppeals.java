package kz.zholdanym.intake.search;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.schema.TestRows;

/** Appeals put into the tables by one statement, in all offices, and what searches find among them. */
final class GeneratedAppeals {

    static final String OFFICE = "ALMATY_ALMALY";
    static final String REGION = "ALMATY";
    static final String IIN = "900101300017";
    static final String BIN = "990140000017";

    /** As the database orders ids, not as Java does. */
    static final Comparator<UUID> NEWEST_FIRST =
            Comparator.<UUID, String>comparing(UUID::toString).reversed();

    /** Each third appeal says «прокуратура», each thousandth has a word of its own in other letters than it is asked for. */
    private static final String FILE_MANY = """
        insert into intake.appeal (id, version, number, kind, language, office, subject, body, state, received_at,
            registered_on, term_rule, term_from, due_on, internal_target, closed_at, coupon, applicant_account,
            applicant_kind, applicant_name, applicant_iin, applicant_bin, applicant_company, applicant_channels)
        select ('0190' || lpad(to_hex(i), 8, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid, 0,
            'ЖТ-2026-' || lpad(i::text, 8, '0'), 'APPEAL', 'kk', offices.codes[1 + i % cardinality(offices.codes)],
            matters.names[1 + i % cardinality(matters.names)],
            'Біздің ' || matters.names[1 + (i / 7) % cardinality(matters.names)] || ' туралы '
                || case when i % 3 = 0 then 'прокуратура' else 'әкімдік' end || ' шара қолданбады, '
                || 'жұмыс ' || i % 4000 || ' күн тоқтап тұр. Тексеріп, жауап беруді сұраймын.'
                || case when i % 1000 = 0 then ' Қалам жоқтау ' || i else '' end,
            'ANSWERED', timestamptz '2026-01-05 10:00+05' + i * interval '1 minute', date '2026-01-05', 'D-01',
            date '2026-01-05', date '2026-01-26', date '2026-01-23', timestamptz '2026-01-20 10:00+05', 'C' || i,
            'account-' || i % 30000, case when i % 9 = 0 then 'ENTITY' else 'PERSON' end,
            names.family[1 + i % cardinality(names.family)] || ' Ерлан ' || i % 1000,
            case when i % 5000 = 1 then '900101300017' else lpad((i % 30000)::text, 12, '8') end,
            case when i % 9000 = 0 then '990140000017' end,
            case when i % 9 = 0 then '«Құрылыс ' || i % 500 || '» ЖШС' end, 'EMAIL'
        from generate_series(1, :count) i,
            (select array_agg(code order by code) codes from intake.office where takes_appeals) offices,
            (select array['жалақы төлемеу', 'аула жарығы', 'ауыз су', 'көше жолы', 'мектеп тамағы', 'жер учаскесі',
                'пәтер жылуы', 'алимент өндіру', 'емхана кезегі', 'қоқыс шығару', 'ит талауы'] names) matters,
            (select array['Ахметов', 'Серіков', 'Нұрғалиев', 'Өмірова', 'Иванова', 'Ким', 'Жұмабеков'] family) names
        """;

    private static final String FILE_ONE = """
        insert into intake.appeal (id, version, number, kind, language, office, subject, body, state, received_at,
            registered_on, term_rule, term_from, due_on, internal_target, coupon, applicant_account,
            applicant_kind, applicant_name, applicant_iin, applicant_channels)
        values (:id, 0, :number, 'APPEAL', 'kk', 'ALMATY_ALMALY', :subject, :text, 'REGISTERED', timestamptz '2026-11-23 10:00+05',
            date '2026-11-23', 'D-01', date '2026-11-23', date '2026-12-14', date '2026-12-11', 'C', :account, 'PERSON',
            'Айгүл Өмірова', null, 'EMAIL')
        """;

    private int filed;

    private GeneratedAppeals() {}

    static GeneratedAppeals filed(int count) throws SQLException {
        TestRows.change(FILE_MANY, Map.of("count", count));
        TestRows.change("vacuum analyze intake.appeal", Map.of());
        TestRows.change("vacuum analyze intake.appeal_search_text", Map.of());
        return new GeneratedAppeals();
    }

    UUID file(String account, String subject, String text) throws SQLException {
        UUID id = Identifiers.next();
        filed++;
        TestRows.change(
                FILE_ONE,
                Map.of(
                        "id",
                        id,
                        "number",
                        "ЖТ-2027-%08d".formatted(filed),
                        "subject",
                        subject,
                        "text",
                        text,
                        "account",
                        account));
        return id;
    }

    void forward(UUID appeal, String office) throws SQLException {
        TestRows.change(
                "update intake.appeal set office = :office where id = :id", Map.of("office", office, "id", appeal));
    }

    String numberOf(UUID appeal) throws SQLException {
        return TestRows.of("select number from intake.appeal where id = :id", Map.of("id", appeal))
                .get(0)
                .get(0)
                .toString();
    }

    List<UUID> ids(SearchStatement statement) throws SQLException {
        return TestRows.of(statement.sql(), statement.parameters()).stream()
                .map(row -> (UUID) row.get(0))
                .toList();
    }

    /** How the database finds it. */
    String plan(SearchStatement statement) throws SQLException {
        return TestRows.of("explain (analyze, costs off) " + statement.sql(), statement.parameters()).stream()
                .map(row -> row.get(0).toString())
                .collect(Collectors.joining("\n"));
    }
}
