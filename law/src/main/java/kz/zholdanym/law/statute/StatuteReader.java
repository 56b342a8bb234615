package kz.zholdanym.law.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.law.statute.Provision.Article;
import kz.zholdanym.law.statute.Provision.Paragraph;
import kz.zholdanym.law.statute.Provision.Part;
import kz.zholdanym.law.statute.Provision.Subparagraph;
import kz.zholdanym.law.statute.Statute.Chapter;

/**
 * Reads the text of an act, a line a piece, each inside the nearest greater piece above it. Notes belong to the article,
 * paragraph or subparagraph above them. Lines that begin with # and empty lines are skipped:
 *
 * <pre>
 * act | NUMBER | ADOPTED-ON | AMENDED-ON | TITLE
 * preamble | TEXT
 * chapter | NUMBER | TITLE
 * article | NUMBER | TITLE
 * paragraph | NUMBER        (or paragraph alone)
 * part | TEXT
 * subparagraph | NUMBER | TEXT
 * line | TEXT
 * note | TEXT
 * signature | TEXT
 * </pre>
 *
 * <p>The lines are taken from the front, one method a piece, as the pieces nest.
 */
final class StatuteReader {

    private final List<String[]> lines = new ArrayList<>();
    private int next;

    private StatuteReader(List<String> text) {
        for (String line : text) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.split(" \\| ", -1));
            }
        }
    }

    static Statute read(List<String> text) {
        StatuteReader reader = new StatuteReader(text);
        Statute statute = reader.statute();
        if (reader.next < reader.lines.size()) {
            throw reader.unexpected("the end");
        }
        return statute;
    }

    private Statute statute() {
        String[] head = take("act", 5);
        List<String> preamble = takeAll("preamble");
        List<Chapter> chapters = new ArrayList<>();
        while (isNext("chapter")) {
            String[] fields = take("chapter", 3);
            List<Article> articles = new ArrayList<>();
            while (isNext("article")) {
                articles.add(article());
            }
            chapters.add(new Chapter(fields[1], fields[2], articles));
        }
        String signature = take("signature", 2)[1];
        return new Statute(
                head[1], LocalDate.parse(head[2]), LocalDate.parse(head[3]), head[4], preamble, chapters, signature);
    }

    private Article article() {
        String[] fields = take("article", 3);
        List<String> notes = takeAll("note");
        List<Paragraph> paragraphs = new ArrayList<>();
        do {
            paragraphs.add(paragraph());
        } while (isNext("paragraph"));
        return new Article(fields[1], fields[2], paragraphs, notes);
    }

    private Paragraph paragraph() {
        boolean numbered = isNext("paragraph") && lines.get(next).length > 1;
        String number = take("paragraph", numbered ? 2 : 1)[numbered ? 1 : 0];
        List<String> notes = takeAll("note");
        List<Part> parts = new ArrayList<>();
        do {
            parts.add(part());
        } while (isNext("part"));
        return new Paragraph(numbered ? number : "", parts, notes);
    }

    private Part part() {
        String text = take("part", 2)[1];
        List<Subparagraph> subparagraphs = new ArrayList<>();
        while (isNext("subparagraph")) {
            String[] fields = take("subparagraph", 3);
            subparagraphs.add(new Subparagraph(fields[1], fields[2], takeAll("line"), takeAll("note")));
        }
        return new Part(text, subparagraphs);
    }

    private List<String> takeAll(String kind) {
        List<String> texts = new ArrayList<>();
        while (isNext(kind)) {
            texts.add(take(kind, 2)[1]);
        }
        return texts;
    }

    private boolean isNext(String kind) {
        return next < lines.size() && lines.get(next)[0].equals(kind);
    }

    private String[] take(String kind, int fields) {
        if (!isNext(kind) || lines.get(next).length != fields) {
            throw unexpected(kind + " with " + fields + " fields");
        }
        return lines.get(next++);
    }

    private InvalidStatuteException unexpected(String expected) {
        String found = next < lines.size() ? String.join(" | ", lines.get(next)) : "nothing";
        return new InvalidStatuteException(
                "Piece " + (next + 1) + ": " + expected + " is expected, " + found + " is found");
    }
}
