package kz.zholdanym.intake.decision;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.letter.ComplaintRight;

/**
 * What stands in the letter that tells of a decision, in its language.
 *
 * @param paragraphs the reasons, paragraph by paragraph
 * @param legalBasis the article, as people cite it
 * @param complaint how to complain
 * @param position key of the position of who decided
 * @param code the verification code, in groups
 * @param qr image of the verification page's address, as a data URI
 */
public record LetterContent(
        String office,
        String number,
        LocalDate date,
        String addressee,
        String subject,
        String heading,
        String statement,
        List<String> paragraphs,
        String legalBasis,
        ComplaintRight complaint,
        String signer,
        String position,
        String code,
        String qr) {}
