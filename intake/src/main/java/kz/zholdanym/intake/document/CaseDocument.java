package kz.zholdanym.intake.document;

import java.time.Instant;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.law.language.Language;

/**
 * A document that was issued about a case.
 *
 * @param code by which its content is found
 * @param inForce false once revoked
 */
public record CaseDocument(
        VerificationCode code, DocumentKind kind, Language language, Instant issuedAt, boolean inForce) {}
