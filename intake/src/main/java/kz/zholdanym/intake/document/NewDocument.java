package kz.zholdanym.intake.document;

import java.util.UUID;
import kz.zholdanym.law.language.Language;

/**
 * What is known of a document when it is issued.
 *
 * @param number the case's registration number
 * @param office code of the office that issues it
 */
public record NewDocument(DocumentKind kind, UUID caseId, String number, Language language, String office) {}
