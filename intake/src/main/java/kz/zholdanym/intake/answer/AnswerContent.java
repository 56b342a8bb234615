package kz.zholdanym.intake.answer;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands in a final answer, in its language.
 *
 * @param signer name of who signs: the prosecutor, or the head who approved it
 * @param position key of the signer's position
 * @param author name of the prosecutor who prepared what another signs; empty string where nobody else did
 * @param outcome key of what is decided
 * @param paragraphs the reasons, paragraph by paragraph
 * @param citations provision and act, ready to print
 * @param complaintTo name of the office of the higher prosecutor; empty string when the General office itself answers
 * @param complaintTerm the length of the term for a complaint, in words
 * @param complaintConsideration the length of the term for considering it, in words
 * @param code the verification code, in groups; empty in a draft
 * @param qr image of the verification page's address, as a data URI; empty in a draft
 * @param draft whether this is a preview
 */
public record AnswerContent(
        String office,
        String number,
        LocalDate date,
        String addressee,
        String subject,
        LocalDate receivedOn,
        String outcome,
        List<String> paragraphs,
        List<String> citations,
        String complaintTo,
        String complaintTerm,
        String complaintConsideration,
        String signer,
        String position,
        String author,
        String code,
        String qr,
        boolean draft) {}
