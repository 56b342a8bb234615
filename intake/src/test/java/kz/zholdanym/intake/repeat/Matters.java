package kz.zholdanym.intake.repeat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdanym.intake.text.FoldedText;

/** Made-up appeals of one language, and the pairs that they make: an answered one and a later one of the same person. */
final class Matters {

    private static final Map<String, String> PARAGRAPH = Map.of(
            "kk",
            "Осыған дейін де жазған едім, мәселе шешілмегендіктен қайта жүгініп отырмын. Жауабын электрондық поштама"
                    + " жіберуіңізді өтінемін.",
            "ru",
            "Писал об этом и раньше, но вопрос не решён, поэтому обращаюсь снова. Ответ прошу направить на электронную"
                    + " почту.");

    /** How many matters make one long appeal. */
    private static final int JOINED = 4;

    /** @param subject in one sentence */
    record Written(String subject, String text) {
        private Written folded() {
            return new Written(FoldedText.of(subject), FoldedText.of(text));
        }

        private Written and(Written other) {
            return new Written(subject, text + "\n" + other.text);
        }
    }

    /**
     * @param kind what kind of pair it is: a repeat, a repeat with new circumstances (near), or another matter
     * @param repeated whether staff are to be told
     */
    record Pair(String kind, Written earlier, Written later, boolean repeated) {}

    private record Matter(Written base, Map<String, Written> later) {}

    private final String language;
    private final List<Matter> matters = new ArrayList<>();

    private Matters(String language) {
        this.language = language;
    }

    static List<Pair> pairs(String language) throws IOException {
        Matters matters = new Matters(language);
        matters.read();
        return Stream.of(matters.written(), matters.changed(), matters.others(), matters.joined())
                .flatMap(pairs -> pairs)
                .toList();
    }

    private Stream<Pair> written() {
        return matters.stream()
                .flatMap(matter -> matter.later().entrySet().stream()
                        .map(later -> pair(later.getKey(), matter.base(), later.getValue())));
    }

    /** As people send the same again: typed on a Russian keyboard, told in another order with a paragraph more. */
    private Stream<Pair> changed() {
        return matters.stream()
                .flatMap(matter -> Stream.of(
                        pair("repeat keyboard", matter.base(), matter.base().folded()),
                        pair("repeat order", matter.base(), reordered(matter.base()))));
    }

    /** The same applicant about something else. */
    private Stream<Pair> others() {
        return IntStream.range(0, matters.size())
                .boxed()
                .flatMap(index -> Stream.of(1, 5)
                        .map(distance -> pair(
                                "other matter",
                                matter(index).base(),
                                matter(index + distance).base())));
    }

    /** Long ones, which have more letters in common by chance. */
    private Stream<Pair> joined() {
        return IntStream.iterate(0, start -> start < matters.size(), start -> start + 2)
                .boxed()
                .flatMap(start -> Stream.of(
                        pair("repeat long", joined(start, "base"), joined(start, "repeat reworded")),
                        pair("other long", joined(start, "base"), joined(start + JOINED, "base")),
                        pair("other long phrases", joined(start, "base"), joined(start, "other phrases"))));
    }

    private Written joined(int start, String kind) {
        return IntStream.range(start, start + JOINED)
                .mapToObj(this::matter)
                .map(matter ->
                        kind.equals("base") ? matter.base() : matter.later().get(kind))
                .reduce(Written::and)
                .orElseThrow();
    }

    private Written reordered(Written written) {
        List<String> sentences = List.of(written.text().split("(?<=[.!?])\\s"));
        String moved = Stream.concat(
                        sentences.stream().skip(1), sentences.stream().limit(1))
                .collect(Collectors.joining(" "));
        return new Written(written.subject(), moved + "\n" + PARAGRAPH.get(language));
    }

    private Matter matter(int index) {
        return matters.get(index % matters.size());
    }

    private static Pair pair(String kind, Written earlier, Written later) {
        return new Pair(kind, earlier, later, !kind.startsWith("other"));
    }

    private void read() throws IOException {
        try (InputStream file = Matters.class.getResourceAsStream("matters_" + language + ".txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.split("(?m)^(?=[=-] )")) {
                List<String> lines = block.lines().toList();
                if (!block.startsWith("#")) {
                    add(lines.get(0), written(lines.subList(1, lines.size())));
                }
            }
        }
    }

    private void add(String heading, Written written) {
        if (heading.startsWith("=")) {
            matters.add(new Matter(written, new LinkedHashMap<>()));
        } else {
            matters.get(matters.size() - 1).later().put(heading.substring(2), written);
        }
    }

    private static Written written(List<String> lines) {
        return new Written(lines.get(0), String.join("\n", lines.subList(1, lines.size())));
    }
}
