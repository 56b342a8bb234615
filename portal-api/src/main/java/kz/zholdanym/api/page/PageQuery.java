package kz.zholdanym.api.page;

import java.util.Map;
import java.util.Optional;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.appeal.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads {@code limit} and {@code after}. */
public final class PageQuery {

    private static final int MOST_DIGITS = 9;

    private PageQuery() {}

    /** @throws RequestRefusedException when {@code limit} is no number */
    public static PageRequest of(@Nullable String limit, @Nullable String after) {
        int items = limit == null || limit.isBlank() ? PageRequest.USUAL : number("limit", limit);
        return new PageRequest(items, Optional.ofNullable(after).filter(cursor -> !cursor.isBlank()));
    }

    /** The number that a parameter gives. */
    public static int number(String parameter, String text) {
        String digits = text.strip();
        boolean number = digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits.isEmpty() || !number) {
            throw RequestRefusedException.invalid(parameter, "number", Map.of());
        }
        return Integer.parseInt(digits);
    }
}
