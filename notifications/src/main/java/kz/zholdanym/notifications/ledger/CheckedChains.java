package kz.zholdanym.notifications.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.chain.ChainBreak;

/**
 * Some chains that were recomputed.
 *
 * @param notices how many chains
 * @param rows how many rows they had
 * @param breaks the first break of each chain that has one
 * @param last the notice to go on after; empty when there are no more
 */
public record CheckedChains(int notices, long rows, List<ChainBreak> breaks, Optional<UUID> last) {
    public CheckedChains {
        breaks = List.copyOf(breaks);
    }
}
