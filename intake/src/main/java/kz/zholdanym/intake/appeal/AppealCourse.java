package kz.zholdanym.intake.appeal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where an appeal is on its way: the states it passed, the one in which it stands, and those that lie ahead when nothing
 * special happens. What lies ahead is the shortest way to an answer by {@link AppealTransitions}.
 */
public record AppealCourse(List<AppealState> passed, AppealState current, List<AppealState> ahead) {

    public AppealCourse {
        passed = List.copyOf(passed);
        ahead = List.copyOf(ahead);
    }

    /** @param entries the history of the appeal, oldest first */
    public static AppealCourse of(AppealState current, List<HistoryEntry> entries) {
        List<AppealState> passed = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            // back again: what lies between is a loop that need not be shown
            int before = passed.indexOf(entry.state());
            if (before >= 0) {
                passed.subList(before, passed.size()).clear();
            }
            passed.add(entry.state());
        }
        passed.remove(current);
        return new AppealCourse(passed, current, current.closed() ? List.of() : toAnswer(current));
    }

    private static List<AppealState> toAnswer(AppealState from) {
        Map<AppealState, AppealState> cameFrom = new EnumMap<>(AppealState.class);
        Deque<AppealState> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty() && !cameFrom.containsKey(AppealState.ANSWERED)) {
            AppealState state = waiting.remove();
            AppealTransitions.all().stream()
                    .filter(step -> step.from().filter(state::equals).isPresent())
                    .map(AppealTransition::to)
                    .filter(next -> next != from && cameFrom.putIfAbsent(next, state) == null)
                    .forEach(waiting::add);
        }
        Deque<AppealState> way = new ArrayDeque<>();
        for (AppealState state = AppealState.ANSWERED; state != null && state != from; state = cameFrom.get(state)) {
            way.addFirst(state);
        }
        return List.copyOf(way);
    }
}
