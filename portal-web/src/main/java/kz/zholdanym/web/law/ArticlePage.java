package kz.zholdanym.web.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.statute.Provision.Article;
import kz.zholdanym.law.statute.Statute;
import kz.zholdanym.law.statute.Statute.Chapter;
import kz.zholdanym.web.page.PageView;

/**
 * One article, whole. Titles and texts are in Kazakh.
 *
 * @param reference to the article
 * @param notes of the editor on amendments
 */
public record ArticlePage(
        LegalReference reference,
        String title,
        String chapterNumber,
        String chapterTitle,
        List<ParagraphView> paragraphs,
        List<String> notes,
        Optional<Neighbour> previous,
        Optional<Neighbour> next)
        implements PageView {

    /** The article before or after. */
    public record Neighbour(LegalReference reference, String title) {}

    static Optional<ArticlePage> of(Statute statute, String number) {
        List<Article> articles = statute.articles().toList();
        return IntStream.range(0, articles.size())
                .filter(index -> articles.get(index).number().equals(number))
                .mapToObj(index -> of(statute, articles, index))
                .findFirst();
    }

    private static ArticlePage of(Statute statute, List<Article> articles, int index) {
        Article article = articles.get(index);
        LegalReference reference = LegalReference.article(article.number());
        Chapter chapter = statute.chapters().stream()
                .filter(candidate -> candidate.articles().contains(article))
                .findFirst()
                .orElseThrow();
        return new ArticlePage(
                reference,
                article.title(),
                chapter.number(),
                chapter.title(),
                article.paragraphs().stream()
                        .map(paragraph -> ParagraphView.of(reference, paragraph))
                        .toList(),
                article.notes(),
                neighbour(articles, index - 1),
                neighbour(articles, index + 1));
    }

    private static Optional<Neighbour> neighbour(List<Article> articles, int index) {
        return index < 0 || index >= articles.size()
                ? Optional.empty()
                : Optional.of(articles.get(index))
                        .map(article -> new Neighbour(LegalReference.article(article.number()), article.title()));
    }

    @Override
    public String template() {
        return "law/article";
    }
}
