package kz.zholdanym.documents.statute;

import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.Act;
import kz.zholdanym.law.statute.LegalReference;

/** References to the law as each language writes them; in the nominative, to stand in brackets or after a colon. */
public final class Citations {

    private static final Messages WORDS = Messages.load(Citations.class, "citations");

    private Citations() {}

    /**
     * The provision: «24-бап, 3-тармақ, 1) тармақша», «подпункт 1) пункта 3 статьи 24», "article 24(3)(1)". Of any act but
     * the Constitutional Law on Prosecution, with the short name of the act.
     */
    public static String cite(LegalReference reference, Language language) {
        return reference.act() == Act.CONSTITUTIONAL_LAW_ON_PROSECUTION
                ? provision(reference, language)
                : ofAct(reference, language, "act.short.");
    }

    /** The provision with the full name of its act, as a letter names it the first time. */
    public static String citeInFull(LegalReference reference, Language language) {
        return ofAct(reference, language, "act.full.");
    }

    private static String ofAct(LegalReference reference, Language language, String names) {
        String act = WORDS.text(language, names + reference.act().code());
        return WORDS.text(language, "of-act", "act", act, "provision", provision(reference, language));
    }

    /** From the innermost level outwards: Russian begins with the subparagraph, Kazakh and English with the article. */
    private static String provision(LegalReference reference, Language language) {
        List<Level> levels = levels(reference);
        Level innermost = levels.get(levels.size() - 1);
        String cited = WORDS.text(language, innermost.name, "number", innermost.number);
        for (int i = levels.size() - 2; i >= 0; i--) {
            Level outer = levels.get(i);
            String whole = WORDS.text(language, outer.name + ".of", "number", outer.number);
            cited = WORDS.text(language, "joined", "outer", whole, "inner", cited);
        }
        return cited;
    }

    private static List<Level> levels(LegalReference reference) {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level("article", reference.article()));
        String paragraph = reference.paragraph();
        if (paragraph != null) {
            levels.add(new Level("paragraph", paragraph));
        }
        Integer part = reference.part();
        if (part != null) {
            levels.add(new Level("part", part.toString()));
        }
        String subparagraph = reference.subparagraph();
        if (subparagraph != null) {
            levels.add(new Level("subparagraph", subparagraph));
        }
        return levels;
    }

    private record Level(String name, String number) {}
}
