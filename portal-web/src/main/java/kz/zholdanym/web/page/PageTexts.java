package kz.zholdanym.web.page;

import java.util.List;
import kz.zholdanym.documents.language.Messages;

/** The words of all pages: one bundle a folder of templates, and the vocabulary of the case work. */
public final class PageTexts {

    /** The folders under {@code views}, each with a bundle of its own name. */
    static final List<String> BUNDLES = List.of(
            "layout",
            "vocabulary",
            "home",
            "verification",
            "error",
            "filing",
            "appeal",
            "inbox",
            "desk",
            "decision",
            "admin",
            "calculator",
            "calendar",
            "law");

    public static final Messages MESSAGES = BUNDLES.stream()
            .map(name -> Messages.load(PageTexts.class, "/views/" + name + "/" + name))
            .reduce(Messages::and)
            .orElseThrow();

    private PageTexts() {}
}
