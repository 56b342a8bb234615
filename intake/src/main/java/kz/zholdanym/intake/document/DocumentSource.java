package kz.zholdanym.intake.document;

import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;

/** Renders one kind of document from records that do not change after issue. */
public interface DocumentSource {

    boolean renders(DocumentKind kind);

    /**
     * @param subject the case the document belongs to
     * @param code the code printed on it
     * @return a PDF
     */
    byte[] render(UUID subject, VerificationCode code);
}
