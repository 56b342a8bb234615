package kz.zholdanym.web.page;

import java.util.List;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.intake.vocabulary.CaseVocabulary;

/** The words of all pages: one bundle a folder of templates, and the vocabulary of the case work. */
public final class PageTexts {

    /** The folders under {@code views}, each with a bundle of its own name. */
    static final List<String> BUNDLES = List.of(
            "layout",
            "home",
            "verification",
            "error",
            "filing",
            "appeal",
            "inbox",
            "desk",
            "assignment",
            "approval",
            "post",
            "court-file",
            "decision",
            "admin",
            "template",
            "calculator",
            "calendar",
            "law",
            "outages",
            "figures",
            "search",
            "repeat");

    public static final Messages MESSAGES = BUNDLES.stream()
            .map(name -> Messages.load(PageTexts.class, "/views/" + name + "/" + name))
            .reduce(CaseVocabulary.MESSAGES, Messages::and);

    private PageTexts() {}
}
