package kz.zholdanym.web.search;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.search.FoundAppeal;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * The search and what it found, the newest first.
 *
 * @param typed what is looked for; an empty string before anything is
 * @param found empty when nothing was found, and before anything was looked for
 * @param first whether this is the first page of what was found
 * @param next cursor of the following page
 */
public record SearchPage(String typed, List<FoundAppeal> found, boolean first, Optional<String> next, FormErrors errors)
        implements PageView {

    public SearchPage {
        found = List.copyOf(found);
    }

    /** Before anything was typed. */
    static SearchPage empty() {
        return new SearchPage("", List.of(), true, Optional.empty(), FormErrors.none());
    }

    static SearchPage mistaken(String typed, FormErrors errors) {
        return new SearchPage(typed, List.of(), true, Optional.empty(), errors);
    }

    /** Whether something was looked for and is not there. */
    public boolean nothing() {
        return !typed.isEmpty() && found.isEmpty() && !errors.found();
    }

    @Override
    public String template() {
        return "search/search";
    }
}
