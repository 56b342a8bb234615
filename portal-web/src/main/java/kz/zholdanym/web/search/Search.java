package kz.zholdanym.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.search.SearchAppeals;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Search at the desk, among the appeals of the employee's office. */
@Path("desk/search")
@Controller
@RequestScoped
public class Search {

    @Inject
    private SearchAppeals search;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    /** @param after cursor that the page before gave */
    @GET
    public String show(@QueryParam("q") @DefaultValue("") String typed, @QueryParam("after") @Nullable String after) {
        return typed.isBlank()
                ? page.show(SearchPage.empty())
                : page.show(FormErrors.answering(
                        () -> found(typed, Optional.ofNullable(after)),
                        errors -> SearchPage.mistaken(typed, errors),
                        language.language()));
    }

    private SearchPage found(String typed, Optional<String> after) {
        var found = search.find(visitor.actor(), typed, new PageRequest(PageRequest.USUAL, after));
        return new SearchPage(typed, found.items(), after.isEmpty(), found.next(), FormErrors.none());
    }
}
