package kz.zholdanym.documents.pdf;

import kz.zholdanym.law.language.Language;

/**
 * What a PDF says about itself to archives and to screen readers.
 *
 * @param title the document's name, shown in the title bar of a reader; not blank
 * @param language the language it is written in
 * @param author the office that issued it
 * @param subject what it is about, without personal data: it can be read without opening the document
 */
public record DocumentMetadata(String title, Language language, String author, String subject) {

    /** @throws IllegalArgumentException if the title is blank: PDF/UA needs one */
    public DocumentMetadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
    }
}
