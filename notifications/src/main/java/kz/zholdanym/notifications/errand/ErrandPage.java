package kz.zholdanym.notifications.errand;

import java.util.List;
import java.util.Optional;

/**
 * A page of an office's list.
 *
 * @param next where the following page begins; empty on the last one
 */
public record ErrandPage(List<ErrandLine> lines, Optional<String> next) {
    public ErrandPage {
        lines = List.copyOf(lines);
    }
}
