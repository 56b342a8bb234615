package kz.zholdanym.intake.errand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a notice as a registered letter.
 *
 * @param addressee as it shows in the window of the envelope
 * @param address line by line
 * @param subject what the notice is about
 * @param officer who made the letter
 * @param enclosure the verification code of the answer that goes with it, in groups
 * @param code the verification code, in groups
 * @param qr image of the verification page's address, as a data URI
 */
public record LetterContent(
        String office,
        String number,
        LocalDate date,
        String addressee,
        List<String> address,
        String subject,
        List<String> paragraphs,
        String officer,
        Optional<String> enclosure,
        String code,
        String qr) {}
