package kz.zholdanym.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The home page. */
@Path("")
@Controller
@RequestScoped
public class Home {

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String home() {
        return page.show(HomePage.in(language.language()));
    }
}
