package kz.zholdanym.intake.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which prosecutor is put in charge of which appeals.
 *
 * @param handler the prosecutor's assignment; empty when none was chosen
 */
public record AssignmentOrder(Optional<UUID> handler, List<Item> items) {

    /**
     * One of the appeals.
     *
     * @param version the version the employee saw
     */
    public record Item(UUID appeal, long version) {}

    /** Each appeal is named once: of several versions the first counts. */
    public AssignmentOrder {
        items = List.copyOf(items.stream()
                .collect(Collectors.toMap(Item::appeal, Function.identity(), (one, again) -> one, LinkedHashMap::new))
                .values());
    }
}
