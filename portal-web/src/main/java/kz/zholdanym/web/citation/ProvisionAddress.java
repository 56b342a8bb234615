package kz.zholdanym.web.citation;

import java.util.Objects;
import java.util.Optional;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.statute.Statute;

/** Where the text of a provision stands: {@code /law/24#p4-2}. */
public final class ProvisionAddress {

    private ProvisionAddress() {}

    /** Empty for other acts, whose text is not here, and for provisions that the law does not have. */
    public static Optional<String> of(LegalReference reference) {
        return Statute.prosecution().find(reference).map(found -> {
            String anchor = anchor(reference);
            return "/law/" + reference.article() + (anchor.isEmpty() ? "" : "#" + anchor);
        });
    }

    /**
     * The id of the provision on the page of its article: {@code p4} for a paragraph, {@code p4-2} for its second part,
     * {@code p4-s1} for its first subparagraph. Empty for the whole article.
     */
    public static String anchor(LegalReference reference) {
        String paragraph = reference.paragraph();
        String subparagraph = reference.subparagraph();
        Integer part = reference.part();
        if (paragraph == null && subparagraph == null && part == null) {
            return "";
        }
        // a hyphen in a number would make paragraph 3-1 look like the first part of paragraph 3
        String anchor = "p" + Objects.requireNonNullElse(paragraph, "").replace('-', '.');
        if (subparagraph != null) {
            return anchor + "-s" + subparagraph;
        }
        return part == null ? anchor : anchor + "-" + part;
    }
}
