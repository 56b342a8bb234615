package kz.zholdanym.api.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.appeal.QueueFilter;
import org.jspecify.annotations.Nullable;

/** Reads what is chosen from a closed list, in upper or lower case. */
public final class Choices {

    private Choices() {}

    /** Which part of the queue; all that is open when the parameter is missing. */
    static QueueFilter filter(@Nullable String name) {
        return name == null || name.isBlank() ? QueueFilter.OPEN : named(QueueFilter.class, "filter", name);
    }

    /** @throws RequestRefusedException naming what can be chosen */
    public static <E extends Enum<E>> E named(Class<E> type, String field, @Nullable String name) {
        String wanted = Objects.requireNonNullElse(name, "").toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid(field, "oneOf", Map.of("known", known(type))));
    }

    private static String known(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
