package kz.zholdanym.web.law;

import java.util.List;
import java.util.stream.IntStream;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.statute.Provision.Paragraph;
import kz.zholdanym.law.statute.Provision.Part;
import kz.zholdanym.law.statute.Provision.Subparagraph;
import kz.zholdanym.web.citation.ProvisionAddress;

/**
 * A paragraph as a page shows it; each piece has the id under which references find it.
 *
 * @param number empty when the article is one paragraph that bears no number
 * @param id empty for such a paragraph, to which references point as to the article
 */
public record ParagraphView(String id, String number, List<PartView> parts, List<String> notes) {

    /** A part with the subparagraphs that it introduces. */
    public record PartView(String id, String text, List<SubparagraphView> subparagraphs) {}

    /** @param lines the unnumbered items that it introduces */
    public record SubparagraphView(String id, String number, String text, List<String> lines, List<String> notes) {}

    static ParagraphView of(LegalReference article, Paragraph paragraph) {
        LegalReference reference = paragraph.number().isEmpty() ? article : article.paragraph(paragraph.number());
        return new ParagraphView(
                ProvisionAddress.anchor(reference),
                paragraph.number(),
                IntStream.range(0, paragraph.parts().size())
                        .mapToObj(index -> of(reference, paragraph.parts().get(index), index + 1))
                        .toList(),
                paragraph.notes());
    }

    private static PartView of(LegalReference paragraph, Part part, int number) {
        return new PartView(
                ProvisionAddress.anchor(paragraph.part(number)),
                part.text(),
                part.subparagraphs().stream()
                        .map(subparagraph -> of(paragraph, subparagraph))
                        .toList());
    }

    private static SubparagraphView of(LegalReference paragraph, Subparagraph subparagraph) {
        return new SubparagraphView(
                ProvisionAddress.anchor(paragraph.subparagraph(subparagraph.number())),
                subparagraph.number(),
                subparagraph.text(),
                subparagraph.lines(),
                subparagraph.notes());
    }
}
