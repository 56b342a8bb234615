package kz.zholdanym.web.home;

import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.web.page.PageView;

/**
 * The first page: what the portal is for, and what the law promises.
 *
 * @param consideration how long the office has to answer, in words
 * @param complaint how long the applicant has to complain, in words
 */
public record HomePage(
        String consideration, LegalReference considerationArticle, String complaint, LegalReference complaintArticle)
        implements PageView {

    static HomePage in(Language language) {
        return new HomePage(
                TermSentences.length(StatutoryTerms.CONSIDERATION.length(), language),
                StatutoryTerms.CONSIDERATION.legalBasis(),
                TermSentences.length(StatutoryTerms.COMPLAINT_FILING.length(), language),
                StatutoryTerms.COMPLAINT_FILING.legalBasis());
    }

    @Override
    public String template() {
        return "home/home";
    }
}
