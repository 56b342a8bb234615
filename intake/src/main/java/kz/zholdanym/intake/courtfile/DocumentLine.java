package kz.zholdanym.intake.courtfile;

import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.intake.document.CaseDocument;

/**
 * An issued document in the list of them.
 *
 * @param size of its PDF in bytes
 */
public record DocumentLine(CaseDocument document, String code, long size, Sha256 sha256) {}
