package kz.zholdanym.intake.document;

import java.time.Instant;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;

/**
 * What anyone may know of an issued document: nothing personal.
 *
 * @param number registration number of the case it belongs to
 * @param office name of the office that issued it
 * @param sha256 of the PDF, 64 hexadecimal digits, to compare with the file in hand
 * @param inForce false once revoked
 */
public record VerifiedDocument(
        VerificationCode code,
        DocumentKind kind,
        String number,
        LocalizedText office,
        Language language,
        Instant issuedAt,
        String sha256,
        boolean inForce) {}
