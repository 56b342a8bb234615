package kz.zholdanym.notifications.errand;

import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;

/**
 * A copy of a proof on paper.
 *
 * @param id under which the case work keeps the file
 * @param name of the file
 */
public record FiledReceipt(UUID id, String name, Sha256 sha256) {}
