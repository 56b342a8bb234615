package kz.zholdanym.api.verification;

import java.time.Instant;
import kz.zholdanym.intake.document.VerifiedDocument;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anyone may know of an issued document: nothing personal.
 *
 * @param number registration number of the case it belongs to
 * @param office name of the office that issued it, in the reader's language
 * @param language in which the document is written
 * @param sha256 of the PDF, 64 hexadecimal digits, to compare with the file in hand
 * @param inForce false once revoked
 */
@Schema(name = "VerifiedDocument")
public record VerifiedDocumentJson(
        @Schema(examples = "7K3M-9QXR-2F0A-ZT5C") String code,

        @Schema(
                enumeration = {
                    "COUPON",
                    "FINAL_ANSWER",
                    "TERM_EXTENSION",
                    "INTERIM_REPLY",
                    "FORWARDING",
                    "RETURN",
                    "TERMINATION",
                    "JOINDER",
                    "SEPARATION",
                    "NOTICE_CERTIFICATE",
                    "NOTICE_LETTER",
                    "COURT_FILE"
                })
        String kind,

        String number,
        String office,
        String language,
        Instant issuedAt,
        String sha256,
        boolean inForce) {

    static VerifiedDocumentJson of(VerifiedDocument document, Language reader) {
        return new VerifiedDocumentJson(
                document.code().grouped(),
                document.kind().name(),
                document.number(),
                document.office().in(reader),
                document.language().code(),
                document.issuedAt(),
                document.sha256(),
                document.inForce());
    }
}
