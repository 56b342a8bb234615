package kz.zholdanym.notifications.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.chain.ChainBreak;

/**
 * One run of the check.
 *
 * @param askedBy name of the administrator who asked for it; empty for the daily one
 * @param endedAt empty while it runs
 * @param notices how many chains have been recomputed so far
 * @param rows how many rows they had
 * @param broken how many of the chains are broken
 * @param breaks the first break of each broken chain, in the order of notices; of very many only the first
 */
public record CheckRun(
        UUID id,
        CheckState state,
        Optional<String> askedBy,
        Instant startedAt,
        Optional<Instant> endedAt,
        long notices,
        long rows,
        long broken,
        List<ChainBreak> breaks) {
    public CheckRun {
        breaks = List.copyOf(breaks);
    }
}
