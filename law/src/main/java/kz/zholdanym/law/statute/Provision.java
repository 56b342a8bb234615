package kz.zholdanym.law.statute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of the text of an act that a {@link LegalReference} can point at. Texts are in Kazakh. */
public sealed interface Provision {

    /** The notes of the editor on amendments and entry into force, in Kazakh; most provisions have none. */
    List<String> notes();

    /**
     * An article (бап).
     *
     * @param number a text, because there are articles such as 11-1
     */
    record Article(String number, String title, List<Paragraph> paragraphs, List<String> notes) implements Provision {

        public Article {
            paragraphs = List.copyOf(paragraphs);
            notes = List.copyOf(notes);
        }

        /** The paragraph with this number; empty when the article has none such. */
        public Optional<Paragraph> paragraph(String wanted) {
            return paragraphs.stream()
                    .filter(paragraph -> paragraph.number().equals(wanted))
                    .findFirst();
        }
    }

    /**
     * A paragraph (тармақ).
     *
     * @param number empty when the article is one paragraph that bears no number
     * @param parts never empty
     */
    record Paragraph(String number, List<Part> parts, List<String> notes) implements Provision {

        public Paragraph {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
        }

        /** The part with this number, from 1. */
        public Optional<Part> part(int wanted) {
            return wanted <= parts.size() ? Optional.of(parts.get(wanted - 1)) : Optional.empty();
        }

        /** The subparagraphs of all parts; their numbers run through the paragraph. */
        public Stream<Subparagraph> subparagraphs() {
            return parts.stream().flatMap(part -> part.subparagraphs().stream());
        }
    }

    /** A part (бөлік) of a paragraph, with the subparagraphs that it introduces. */
    record Part(String text, List<Subparagraph> subparagraphs) implements Provision {

        public Part {
            subparagraphs = List.copyOf(subparagraphs);
        }

        @Override
        public List<String> notes() {
            return List.of();
        }
    }

    /**
     * A subparagraph (тармақша).
     *
     * @param number without its bracket, such as 3 or 3-1
     * @param lines the unnumbered items that it introduces (абзац); most have none
     */
    record Subparagraph(String number, String text, List<String> lines, List<String> notes) implements Provision {

        public Subparagraph {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }
}
