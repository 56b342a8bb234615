package kz.zholdanym.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;

/** The page that a controller answers with. */
@RequestScoped
public class Page {

    static final String VIEW = "view";

    @Inject
    private Models models;

    /** Shows the record and nothing else. */
    public String show(PageView view) {
        models.put(VIEW, view);
        return view.template() + FreemarkerViewEngine.ENDING;
    }
}
