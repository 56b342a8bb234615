package kz.zholdanym.api.page;

import java.util.List;
import java.util.function.Function;
import kz.zholdanym.intake.appeal.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what to send as {@code after} for the following page; absent on the last one
 */
public record PageJson<T>(
        List<T> items,

        @Schema(description = "Send it as `after` for the following page; absent on the last one") @Nullable
        String next) {

    /** The page with each item as JSON shows it. */
    public static <S, T> PageJson<T> of(Page<S> page, Function<S, T> json) {
        return new PageJson<>(
                page.items().stream().map(json).toList(), page.next().orElse(null));
    }
}
