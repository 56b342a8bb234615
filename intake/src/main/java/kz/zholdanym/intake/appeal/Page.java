package kz.zholdanym.intake.appeal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next cursor of the following page; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** The most items a page holds. */
    public static final int MOST = 100;

    /** Cuts a page out of one more row than it holds, which tells whether another follows. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        boolean more = oneMore.size() > limit;
        List<T> items = more ? List.copyOf(oneMore.subList(0, limit)) : List.copyOf(oneMore);
        return new Page<>(items, more ? Optional.of(cursor.apply(items.get(limit - 1))) : Optional.empty());
    }
}
