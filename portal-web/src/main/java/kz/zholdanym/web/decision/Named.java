package kz.zholdanym.web.decision;

import java.util.Arrays;
import java.util.Optional;

/** Reads what is chosen from a closed list. */
final class Named {

    private Named() {}

    /** Empty if nothing of the list was chosen. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
