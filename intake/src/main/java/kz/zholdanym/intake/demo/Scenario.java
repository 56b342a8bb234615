package kz.zholdanym.intake.demo;

import java.util.List;
import kz.zholdanym.intake.appeal.AppealState;

/**
 * A way that appeals go.
 *
 * @param name for logs and tests
 * @param cases how many of the hundred go it
 * @param earliest how many working days ago the first of them was filed
 * @param latest how many working days ago the last one was, more than any move takes
 * @param endsIn where they stand today
 * @param moves in their order
 */
record Scenario(String name, int cases, int earliest, int latest, AppealState endsIn, List<Move> moves) {
    Scenario {
        moves = List.copyOf(moves);
        if (latest < 1 || earliest < latest || moves.stream().anyMatch(move -> move.workingDay() >= latest)) {
            throw new IllegalArgumentException(name + " would reach into the future");
        }
    }
}
