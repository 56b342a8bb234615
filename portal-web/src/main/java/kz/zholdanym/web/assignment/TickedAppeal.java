package kz.zholdanym.web.assignment;

import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.appeal.QueueLine;
import kz.zholdanym.intake.assignment.AssignmentOrder.Item;

/** An appeal ticked in a list, with the version that was seen, as the value of its box: {@code 019aa9d0-….3}. */
public final class TickedAppeal {

    private static final char SEPARATOR = '.';

    private TickedAppeal() {}

    public static String value(QueueLine line) {
        return value(line.appeal().id(), line.version());
    }

    static String value(UUID appeal, long version) {
        return appeal.toString() + SEPARATOR + version;
    }

    /** Empty for what no box of ours has. */
    static Optional<Item> parse(String value) {
        int separator = value.indexOf(SEPARATOR);
        try {
            return separator < 0
                    ? Optional.empty()
                    : Optional.of(new Item(
                            UUID.fromString(value.substring(0, separator)),
                            Long.parseLong(value.substring(separator + 1))));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }
}
