package kz.zholdanym.notifications.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * How one notice was sent.
 *
 * @param legalBasis the provision that required it when it was issued
 * @param language the language it is written in
 * @param rows the whole chain or its beginning, in its order; the hash of the last one binds them all
 */
public record NoticeProof(
        UUID noticeId,
        NoticeKind kind,
        LegalReference legalBasis,
        Language language,
        Instant issuedAt,
        List<ProofRow> rows) {
    public NoticeProof {
        rows = List.copyOf(rows);
    }
}
