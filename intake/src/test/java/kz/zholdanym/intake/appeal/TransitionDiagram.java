package kz.zholdanym.intake.appeal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws {@link AppealTransitions} for docs/generated: a picture, and the table with operations and articles. */
final class TransitionDiagram {

    private TransitionDiagram() {}

    static String markdown() {
        return """
            # What may happen to an appeal

            Generated from `AppealTransitions`; a test fails while this file differs. To write it anew:
            `mvn -pl intake -am test -Dtest=TransitionDiagramTest -Ddocs.write=true -Dsurefire.failIfNoSpecifiedTests=false`

            Left out of the picture: steps that any open appeal may take (its last day moves by itself; its applicant asks
            to withdraw it, and that is declined), and steps that leave it where it is.

            ```mermaid
            stateDiagram-v2
            %s```

            | From | Event | Who: operation of `CaseAccess` | To | Article |
            |---|---|---|---|---|
            %s\
            """.formatted(picture(), table());
    }

    private static String picture() {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (AppealTransition step : AppealTransitions.all()) {
            String from = step.from().map(Enum::name).orElse("[*]");
            if (!from.equals(step.to().name())) {
                labels.computeIfAbsent("    " + from + " --> " + step.to(), arrow -> new ArrayList<>())
                        .add(step.event() + " (" + step.article().code().replace(':', ' ') + ")");
            }
        }
        StringBuilder picture = new StringBuilder();
        labels.forEach((arrow, events) -> picture.append(arrow)
                .append(": ")
                .append(String.join(", ", events))
                .append('\n'));
        for (AppealState state : AppealState.values()) {
            if (state.closed()) {
                picture.append("    ").append(state).append(" --> [*]\n");
            }
        }
        return picture.toString();
    }

    private static String table() {
        return AppealTransitions.all().stream()
                .sorted(Comparator.comparing(
                        step -> step.from().map(Enum::ordinal).orElse(-1)))
                .map(step -> "| " + step.from().map(Enum::name).orElse("–") + " | " + step.event() + " | "
                        + step.operation().map(Enum::name).orElse("–") + " | " + step.to() + " | "
                        + step.article().code() + " |\n")
                .collect(Collectors.joining());
    }
}
