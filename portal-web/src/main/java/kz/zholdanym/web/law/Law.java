package kz.zholdanym.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.statute.Statute;
import kz.zholdanym.web.page.Page;

/** Shows the law by which the office works, so that everyone can read what is cited. */
@Path("law")
@Controller
@RequestScoped
public class Law {

    @Inject
    private Page page;

    @GET
    public String contents() {
        return page.show(new LawPage(Statute.prosecution()));
    }

    /** @param number of the article, such as 24 */
    @GET
    @Path("{article}")
    public String article(@PathParam("article") String number) {
        return page.show(ArticlePage.of(Statute.prosecution(), number).orElseThrow(RefusalException::notFound));
    }
}
