package kz.zholdanym.web.calculator;

import java.util.Arrays;
import java.util.List;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.page.PageView;

/** Every statutory term, by whom it binds. */
public record TermsPage(List<Group> groups) implements PageView {

    /** The terms that bind one party. */
    public record Group(BoundParty party, List<RuleView> rules) {}

    static TermsPage in(Language language) {
        return new TermsPage(Arrays.stream(BoundParty.values())
                .map(party -> new Group(
                        party,
                        party.rules().stream()
                                .map(rule -> RuleView.of(rule, language))
                                .toList()))
                .toList());
    }

    @Override
    public String template() {
        return "calculator/terms";
    }
}
