package kz.zholdanym.notifications.ledger;

import kz.zholdanym.documents.proof.Sha256;

/**
 * Evidence as it stands in its chain.
 *
 * @param position from 1
 * @param hash what binds it and all before it
 */
public record RecordedEvidence(int position, Evidence evidence, Sha256 hash) {}
