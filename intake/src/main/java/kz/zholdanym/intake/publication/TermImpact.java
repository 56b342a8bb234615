package kz.zholdanym.intake.publication;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.TermRule;

/**
 * Whose dates a publication would move.
 *
 * @param open how many open cases there are
 * @param moves those that move, by the last day as it stands
 */
public record TermImpact(long open, List<Move> moves) {

    /**
     * Cases whose last day moves alike.
     *
     * @param overdue whether the new last day is past already
     */
    public record Move(TermRule rule, LocalDate from, LocalDate before, LocalDate after, boolean overdue, long cases) {}

    public TermImpact {
        moves = List.copyOf(moves);
    }

    /** How many cases move. */
    public long moved() {
        return moves.stream().mapToLong(Move::cases).sum();
    }

    /** How many cases would be overdue at once. */
    public long overdue() {
        return moves.stream().filter(Move::overdue).mapToLong(Move::cases).sum();
    }

    /** @throws RefusalException if a term would run into a year whose calendar is not published */
    static TermImpact of(TermBasis basis, List<TermGroup> groups, LocalDate today) {
        List<Move> moves = groups.stream()
                .map(group -> move(basis, group, today))
                .filter(move -> !move.before().equals(move.after()))
                .sorted((one, other) -> one.before().compareTo(other.before()))
                .toList();
        return new TermImpact(groups.stream().mapToLong(TermGroup::cases).sum(), moves);
    }

    private static Move move(TermBasis basis, TermGroup group, LocalDate today) {
        LocalDate after =
                basis.standing(group.rule(), group.from(), group.events()).dueOn();
        return new Move(group.rule(), group.from(), group.dueOn(), after, after.isBefore(today), group.cases());
    }
}
