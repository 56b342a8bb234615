package kz.zholdanym.intake.appeal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.zholdanym.intake.access.CaseFacts;
import kz.zholdanym.intake.access.CaseScope;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;

/** A query for lines of a list, narrowed step by step: one statement, whatever the number of lines. */
final class AppealLines {

    private static final String SELECT =
            "select a.id as appeal_id, a.number as number, a.kind as kind, a.language as language,"
                    + " a.subject as subject, a.state as state, a.receivedAt as received_at, a.term.dueOn as due_on,"
                    + " o.nameKk as kk, o.nameRu as ru, o.nameEn as en,"
                    + " a.term.from as term_from, a.term.internalTarget as internal_target,"
                    + " a.undeliveredBy as undelivered_by, a.version as seen_version, a.office as office,"
                    + " o.parent as higher, a.applicant.account as account, a.handler as handler_id,"
                    + " coalesce(a.applicant.company, a.applicant.name) as applicant, h.name as handler";
    private static final String FROM = " from Appeal a join Office o on o.code = a.office";
    private static final String HANDLER = " left join StaffAssignment h on h.id = a.handler";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    AppealLines within(CaseScope scope) {
        if (scope instanceof CaseScope.OwnCases own) {
            return where("a.applicant.account = :applicant").with("applicant", own.account());
        } else if (scope instanceof CaseScope.OfficeCases office) {
            return where("a.office = :office and a.applicant.account <> :self")
                    .with("office", office.office())
                    .with("self", office.account());
        } else if (scope instanceof CaseScope.SuperiorCases superior) {
            return where("(a.office = :office or o.parent = :office) and a.applicant.account <> :self")
                    .with("office", superior.office())
                    .with("self", superior.account());
        } else if (scope instanceof CaseScope.NoCases) {
            return where("1 = 0");
        }
        throw new IllegalArgumentException("a scope without a condition: " + scope);
    }

    AppealLines where(String condition) {
        conditions.add(condition);
        return this;
    }

    AppealLines with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** @param reading makes a line of the list of {@link #line} and what else a row has */
    <T> List<T> list(EntityManager entities, String order, int most, Function<Tuple, T> reading) {
        return query(entities, SELECT + FROM + HANDLER, " order by " + order)
                .setMaxResults(most)
                .getResultStream()
                .map(reading)
                .toList();
    }

    /** One row of figures about all lines. */
    Tuple total(EntityManager entities, String figures) {
        return query(entities, "select " + figures + FROM, "").getSingleResult();
    }

    private TypedQuery<Tuple> query(EntityManager entities, String start, String end) {
        TypedQuery<Tuple> query =
                entities.createQuery(start + " where " + String.join(" and ", conditions) + end, Tuple.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** What access to the appeal of a row depends on. */
    static CaseFacts facts(Tuple row) {
        return new CaseFacts(
                row.get("account", String.class),
                row.get("office", String.class),
                Optional.ofNullable(row.get("higher", String.class)),
                Optional.ofNullable(row.get("handler_id", UUID.class)));
    }

    static AppealLine line(Tuple row) {
        return new AppealLine(
                row.get("appeal_id", UUID.class),
                row.get("number", String.class),
                row.get("kind", AppealKind.class),
                Language.ofCode(row.get("language", String.class)).orElseThrow(),
                row.get("subject", String.class),
                row.get("state", AppealState.class),
                row.get("received_at", Instant.class),
                row.get("due_on", LocalDate.class),
                new LocalizedText(
                        row.get("kk", String.class), row.get("ru", String.class), row.get("en", String.class)),
                row.get("applicant", String.class),
                Optional.ofNullable(row.get("handler", String.class)));
    }
}
