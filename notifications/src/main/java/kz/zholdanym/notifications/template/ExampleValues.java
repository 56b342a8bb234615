package kz.zholdanym.notifications.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;

/** What fields could stand for: to be looked at before a template is published, and to be checked with. */
final class ExampleValues {

    private static final String NUMBER = "ЖТ-2026-00000042";

    /** As long as numbers get: two letters, the year and eight digits. */
    private static final String LONGEST_NUMBER = "ЖТ-2026-88888888";

    /** The address of a case as long as it gets: ids have one length. */
    private static final String LINK =
            "https://zholdanym.prokuror.gov.kz/%s/appeals/019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e";

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 28);
    private static final Period BETWEEN_DAYS = Period.ofDays(13);
    /** One for each plural form of the three languages, and none. */
    private static final List<Integer> COUNTS = List.of(3, 0, 1, 5, 21);

    private final Messages fields;

    /** @param fields the examples of texts by the names of fields */
    ExampleValues(Messages fields) {
        this.fields = fields;
    }

    /** Realistic values, to look at. */
    Map<String, Object> example(NoticeKind kind, Language language) {
        return values(kind, language, NUMBER);
    }

    /** The longest number and link, with every answer to every question that a template may ask. */
    List<Map<String, Object>> everyCase(NoticeKind kind, Language language) {
        List<Map<String, Object>> cases = List.of(values(kind, language, LONGEST_NUMBER));
        for (NoticeField field : NoticeField.ofKind(kind).toList()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> known : cases) {
                for (Object answer : answers(field, known)) {
                    Map<String, Object> another = new HashMap<>(known);
                    another.put(field.name(), answer);
                    more.add(another);
                }
            }
            cases = more;
        }
        return cases;
    }

    /** What a field means, for those who write templates. */
    String meaning(NoticeKind kind, NoticeField field, Language language) {
        return fields.text(language, key(kind, field, language));
    }

    private List<?> answers(NoticeField field, Map<String, Object> known) {
        return switch (field.type()) {
            case YES_OR_NO -> List.of(true, false);
            case NUMBER -> COUNTS;
            default -> List.of(known.get(field.name()));
        };
    }

    private Map<String, Object> values(NoticeKind kind, Language language, String number) {
        Map<String, Object> values = new HashMap<>();
        LocalDate day = FIRST_DAY;
        for (NoticeField field : NoticeField.ofKind(kind).toList()) {
            values.put(
                    field.name(),
                    switch (field.name()) {
                        case NoticeField.NUMBER -> number;
                        case NoticeField.LINK -> LINK.formatted(kind.audience() == Audience.STAFF ? "desk" : "my");
                        default -> value(kind, field, language, day);
                    });
            day = day.plus(BETWEEN_DAYS);
        }
        return values;
    }

    private Object value(NoticeKind kind, NoticeField field, Language language, LocalDate day) {
        return switch (field.type()) {
            case DATE -> day;
            case MOMENT -> moment(day);
            case NUMBER -> COUNTS.get(0);
            case YES_OR_NO -> true;
            case TEXT -> fields.text(language, key(kind, field, language) + ".example");
        };
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(14, 30).atZone(Almaty.ZONE).toInstant();
    }

    /** What a kind says of its own field goes before what is said of all of this name. */
    private String key(NoticeKind kind, NoticeField field, Language language) {
        String own = kind.code() + "." + field.name();
        return fields.has(language, own) ? own : field.name();
    }
}
