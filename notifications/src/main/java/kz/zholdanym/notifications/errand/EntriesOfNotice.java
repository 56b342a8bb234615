package kz.zholdanym.notifications.errand;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What employees wrote down about one notice, by the rows of evidence that commit to it. */
public final class EntriesOfNotice {

    private final List<ErrandEntries.Stored> entries;

    EntriesOfNotice(List<ErrandEntries.Stored> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The entry that a row of evidence belongs to.
     *
     * @param detail of that row
     */
    public Optional<WrittenEntry> of(@Nullable String detail) {
        return entries.stream()
                .filter(stored -> detail != null && detail.endsWith(WrittenEntry.commitmentMark(stored.commitment())))
                .map(ErrandEntries.Stored::entry)
                .findFirst();
    }
}
