package kz.zholdanym.notifications.template;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.ToldInLetter;

/**
 * Something that a template may say: a component of the notice's record.
 *
 * @param name as templates write it
 * @param marked whether a letter must tell it
 */
public record NoticeField(String name, Type type, boolean marked) {

    static final String NUMBER = "number";
    static final String LINK = "link";

    /** How a field is written and asked about. */
    public enum Type {
        TEXT(List.of("")),
        DATE(List.of("", "_on", "_from", "_until", "_short", "_weekday")),
        MOMENT(List.of("", "_short")),
        NUMBER(List.of("")),
        /** Only asked about, never written. */
        YES_OR_NO(List.of());

        private final List<String> forms;

        Type(List<String> forms) {
            this.forms = forms;
        }
    }

    /** The names by which it may be written, that of the field itself first. */
    public List<String> names() {
        return type.forms.stream().map(name::concat).toList();
    }

    /**
     * What templates of a kind may use on a channel. Text messages and push are read by whoever holds the phone: the number
     * and the link only. Where a tap or a letter has its link already, the text has none.
     */
    public static List<NoticeField> of(NoticeKind kind, ChannelKind channel) {
        return ofKind(kind)
                .filter(field -> switch (channel) {
                    case SMS -> Set.of(NUMBER, LINK).contains(field.name);
                    case PUSH -> field.name.equals(NUMBER);
                    case EMAIL, PORTAL, LETTER, TELEPHONOGRAM, TELEGRAM -> !field.name.equals(LINK);
                })
                .toList();
    }

    static Stream<NoticeField> ofKind(NoticeKind kind) {
        return Arrays.stream(kind.type().getRecordComponents())
                .filter(component -> component.getType() != UUID.class) // an id says nothing to a person
                .map(NoticeField::of);
    }

    /** Whether this part of a template must say it. */
    public boolean requiredIn(TemplatePart part) {
        return switch (part) {
            case TEXT -> name.equals(NUMBER) || name.equals(LINK);
            case BODY, SUBJECT -> name.equals(NUMBER);
            case LETTER -> name.equals(NUMBER) || marked;
            case TITLE, LINK_TEXT -> false;
        };
    }

    private static NoticeField of(RecordComponent component) {
        Class<?> type = component.getType();
        return new NoticeField(
                component.getName(),
                type == LocalDate.class
                        ? Type.DATE
                        : type == Instant.class
                                ? Type.MOMENT
                                : type == int.class || type == long.class
                                        ? Type.NUMBER
                                        : type == boolean.class ? Type.YES_OR_NO : Type.TEXT,
                component.isAnnotationPresent(ToldInLetter.class));
    }
}
