package kz.zholdanym.notifications.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.errand.ErrandRows.Place;

/** The lists of work of all offices: those waiting longest come first. Whoever asks has checked that the caller may. */
@ApplicationScoped
@Transactional
public class ErrandList {

    private static final char SEPARATOR = '_';

    private Database database;
    private ErrandRows rows;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected ErrandList() {}

    @Inject
    ErrandList(Database database, ErrandRows rows, InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A page of what an office has to do or waits for.
     *
     * @param self account of the asking employee: nobody works on notices to themselves
     * @param after {@link ErrandPage#next} of the page before; empty for the first
     * @throws IllegalArgumentException if no page has given {@code after}
     */
    public ErrandPage page(String office, String self, ErrandFilter filter, Optional<String> after, int limit) {
        Place place = after.map(ErrandList::place).orElse(Place.START);
        List<ErrandLine> oneMore = database.inCallersTransaction(
                connection -> rows.page(connection, office, self, filter, place, limit + 1, clock.instant()));
        if (oneMore.size() <= limit) {
            return new ErrandPage(oneMore, Optional.empty());
        }
        ErrandLine last = oneMore.get(limit - 1);
        return new ErrandPage(
                oneMore.subList(0, limit), Optional.of(last.since().toString() + SEPARATOR + last.stepId()));
    }

    /** How many errands each part of the list of an office holds. */
    public Map<ErrandFilter, Long> counts(String office, String self) {
        return database.inCallersTransaction(connection -> rows.counts(connection, office, self, clock.instant()));
    }

    private static Place place(String cursor) {
        int separator = cursor.indexOf(SEPARATOR);
        try {
            return new Place(
                    Instant.parse(cursor.substring(0, Math.max(separator, 0))),
                    UUID.fromString(cursor.substring(separator + 1)));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("no page has given this cursor", wrong);
        }
    }
}
