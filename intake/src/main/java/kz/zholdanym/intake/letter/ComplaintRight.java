package kz.zholdanym.intake.letter;

import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;

/**
 * The right to complain about a decision of an office (articles 24(7) and 25(1)), as its letters explain it.
 *
 * @param to name of the office of the higher prosecutor; empty string when the General office itself decided
 * @param term the length of the term for a complaint, in words
 * @param consideration the length of the term for considering it, in words
 */
public record ComplaintRight(String to, String term, String consideration) {

    public static ComplaintRight to(String higherOffice, Language language) {
        return new ComplaintRight(
                higherOffice,
                TermSentences.length(StatutoryTerms.COMPLAINT_FILING.length(), language),
                TermSentences.length(StatutoryTerms.COMPLAINT_CONSIDERATION.length(), language));
    }
}
