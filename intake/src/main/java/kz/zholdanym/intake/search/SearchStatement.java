package kz.zholdanym.intake.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdanym.intake.access.CaseScope;
import kz.zholdanym.intake.text.FoldedText;

/**
 * The one statement of a search, which gives the ids of what was found, the newest first.
 *
 * <p>It goes through the offices of the scope one by one and takes from each no more than a page: so the index finds the
 * words of that office only, and words that half of the country's appeals have cost as little as rare ones.
 *
 * @param parameters values of the named parameters in {@code sql}
 */
record SearchStatement(String sql, Map<String, Object> parameters) {

    private static final String BY_WORDS = "select s.appeal as id from intake.appeal_search_text s"
            + " join intake.appeal a on a.id = s.appeal where s.office = o.code";
    private static final String BY_NUMBER = "select a.id from intake.appeal a where a.office = o.code";

    /**
     * @param after id of the last one on the page before
     * @param most how many to give
     * @return empty when the scope holds nothing to be searched
     */
    static Optional<SearchStatement> of(SearchQuestion question, CaseScope scope, Optional<UUID> after, int most) {
        if (scope instanceof CaseScope.OfficeCases cases) {
            return Optional.of(of(question, "o.code = :office", cases.office(), cases.account(), after, most));
        } else if (scope instanceof CaseScope.SuperiorCases cases) {
            return Optional.of(of(
                    question,
                    "(o.code = :office or o.parent = :office)",
                    cases.office(),
                    cases.account(),
                    after,
                    most));
        } else if (scope instanceof CaseScope.NoCases) {
            return Optional.empty();
        }
        throw new IllegalArgumentException("nobody searches at the desk in " + scope);
    }

    private static SearchStatement of(
            SearchQuestion question, String offices, String office, String self, Optional<UUID> after, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("office", office);
        parameters.put("self", self);
        parameters.put("most", most);
        after.ifPresent(id -> parameters.put("after", id));
        String newest = question instanceof SearchQuestion.Words ? "s.appeal" : "a.id";
        String sql = "select found.id from intake.office o cross join lateral (" + condition(question, parameters)
                + " and a.applicant_account <> :self"
                + (after.isPresent() ? " and " + newest + " < :after" : "")
                + " order by " + newest + " desc limit :most) found where " + offices
                + " order by found.id desc limit :most";
        return new SearchStatement(sql, parameters);
    }

    private static String condition(SearchQuestion question, Map<String, Object> parameters) {
        if (question instanceof SearchQuestion.Number number) {
            parameters.put("number", number.number().value());
            return BY_NUMBER + " and (a.applicant_iin = :number or a.applicant_bin = :number)";
        } else if (question instanceof SearchQuestion.Words words) {
            return BY_WORDS + conditions(words.words(), parameters);
        }
        throw new IllegalArgumentException("a question without a condition");
    }

    private static String conditions(List<String> words, Map<String, Object> parameters) {
        return IntStream.range(0, words.size())
                .mapToObj(index -> {
                    parameters.put("word" + index, "%" + FoldedText.literal(words.get(index)) + "%");
                    return " and s.words like :word" + index;
                })
                .collect(Collectors.joining());
    }
}
