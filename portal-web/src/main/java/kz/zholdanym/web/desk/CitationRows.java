package kz.zholdanym.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.zholdanym.intake.answer.Citation;

/** The rows of a form in which legislation is cited. */
final class CitationRows {

    static final int ROWS = 5;
    private static final Citation EMPTY = new Citation("", "");

    private CitationRows() {}

    /** The rows in which something was chosen or typed. */
    static List<Citation> filled(List<String> acts, List<String> provisions) {
        return IntStream.range(0, Math.min(acts.size(), provisions.size()))
                .mapToObj(row -> new Citation(acts.get(row), provisions.get(row).strip()))
                .filter(citation -> !citation.equals(EMPTY))
                .toList();
    }

    /** The citations, and empty rows up to the size of the form. */
    static List<Citation> shown(List<Citation> citations) {
        List<Citation> rows = new ArrayList<>(citations);
        while (rows.size() < ROWS) {
            rows.add(EMPTY);
        }
        return List.copyOf(rows);
    }
}
