package kz.zholdanym.law.statute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.law.statute.Provision.Article;
import kz.zholdanym.law.statute.Provision.Paragraph;

/**
 * The text of an act.
 *
 * @param number the official number
 * @param amendedOn the date of the latest act whose amendments the text holds
 */
public record Statute(
        String number,
        LocalDate adoptedOn,
        LocalDate amendedOn,
        String title,
        List<String> preamble,
        List<Chapter> chapters,
        String signature) {

    /** A chapter (тарау). */
    public record Chapter(String number, String title, List<Article> articles) {

        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    private static final String PROSECUTION_IN_KAZAKH = "constitutional-law-on-prosecution.kk.txt";

    public Statute {
        preamble = List.copyOf(preamble);
        chapters = List.copyOf(chapters);
    }

    /** The Constitutional Law on Prosecution, in Kazakh. */
    public static Statute prosecution() {
        return Shipped.PROSECUTION;
    }

    public Stream<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream());
    }

    public Optional<Article> article(String wanted) {
        return articles().filter(article -> article.number().equals(wanted)).findFirst();
    }

    /** What the reference points at; empty when this act has no such provision, or it is a reference to another act. */
    public Optional<? extends Provision> find(LegalReference reference) {
        if (!reference.act().code().equals(number)) {
            return Optional.empty();
        }
        Optional<Article> article = article(reference.article());
        boolean wholeArticle =
                reference.paragraph() == null && reference.part() == null && reference.subparagraph() == null;
        return wholeArticle ? article : article.flatMap(found -> findWithin(found, reference));
    }

    private static Optional<? extends Provision> findWithin(Article article, LegalReference reference) {
        Optional<Paragraph> paragraph = article.paragraph(Objects.requireNonNullElse(reference.paragraph(), ""));
        Integer part = reference.part();
        String subparagraph = reference.subparagraph();
        if (subparagraph == null) {
            return part == null ? paragraph : paragraph.flatMap(found -> found.part(part));
        }
        return paragraph.stream()
                .flatMap(found -> part == null
                        ? found.subparagraphs()
                        : found.part(part).stream().flatMap(inner -> inner.subparagraphs().stream()))
                .filter(found -> found.number().equals(subparagraph))
                .findFirst();
    }

    private static Statute read(String resource) {
        try (InputStream stream = Statute.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return StatuteReader.read(reader.lines().toList());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Read on first use: many who compute terms never show the law. */
    private static final class Shipped {
        static final Statute PROSECUTION = read(PROSECUTION_IN_KAZAKH);
    }
}
